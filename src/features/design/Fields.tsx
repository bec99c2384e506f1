import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AmountField } from '@/shared/ui/AmountField.tsx';
import { DateBoxes } from '@/shared/ui/DateBoxes.tsx';
import { DateField } from '@/shared/ui/DateField.tsx';
import { TextArea } from '@/shared/ui/TextArea.tsx';
import { TextField } from '@/shared/ui/TextField.tsx';
import { Group } from './Group.tsx';
import { Specimen } from './Specimen.tsx';

/** What is typed. */
export function Fields() {
  const { t } = useTranslation();
  const [name, setName] = useState('');
  const [wrong, setWrong] = useState('2023-02-30');
  const [total, setTotal] = useState('1,234.50');
  const [bad, setBad] = useState('12..5');
  const [date, setDate] = useState('2023-05-06');
  const [boxes, setBoxes] = useState('2023-5-');
  return (
    <Group title={t('design.fields.title')} intro={t('design.fields.intro')}>
      <Specimen name="TextField" when={t('design.textField.when')} whenNot={t('design.textField.whenNot')}>
        <TextField
          id="design-text"
          label={t('design.textField.label')}
          hint={t('design.textField.hint')}
          value={name}
          onChange={setName}
        />
      </Specimen>
      <Specimen
        name="AmountField"
        when={t('design.amountField.when')}
        whenNot={t('design.amountField.whenNot')}
      >
        <AmountField label={t('receipt.total')} value={total} onChange={setTotal} />
        <AmountField
          id="design-amount"
          label={t('receipt.total')}
          error={t('design.amountField.error')}
          value={bad}
          onChange={setBad}
        />
      </Specimen>
      <Specimen name="DateField" when={t('design.dateField.when')} whenNot={t('design.dateField.whenNot')}>
        <DateField label={t('design.dateField.label')} value={date} onChange={setDate} />
        <DateField
          id="design-date"
          label={t('design.dateField.label')}
          error={t('design.dateField.error')}
          value={wrong}
          onChange={setWrong}
        />
      </Specimen>
      <Specimen name="TextArea" when={t('design.textArea.when')} whenNot={t('design.textArea.whenNot')}>
        <TextArea label={t('design.textArea.label')} value={t('design.textArea.text')} rows={3} />
      </Specimen>
      <Specimen name="DateBoxes" when={t('design.dateBoxes.when')} whenNot={t('design.dateBoxes.whenNot')}>
        <DateBoxes
          id="design-boxes"
          legend={t('design.dateField.label')}
          hint={t('design.dateBoxes.hint')}
          labels={[t('design.dateBoxes.year'), t('design.dateBoxes.month'), t('design.dateBoxes.day')]}
          value={boxes}
          onChange={setBoxes}
        />
      </Specimen>
    </Group>
  );
}
