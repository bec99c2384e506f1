import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Checkbox } from '@/shared/ui/Checkbox.tsx';
import { ChoiceGroup } from '@/shared/ui/ChoiceGroup.tsx';
import { ErrorSummary } from '@/shared/ui/ErrorSummary.tsx';
import { Select } from '@/shared/ui/Select.tsx';
import { Group } from './Group.tsx';
import { Specimen } from './Specimen.tsx';

/** What is chosen, and what was wrong with it. */
export function Choices() {
  const { t } = useTranslation();
  const summary = useRef<HTMLDivElement>(null);
  const [kind, setKind] = useState<'hospital' | 'pharmacy' | ''>('hospital');
  const [level, setLevel] = useState<'first' | 'second' | 'third' | ''>('');
  const [place, setPlace] = useState<'here' | 'elsewhere'>('here');
  const [emergency, setEmergency] = useState(true);
  return (
    <Group title={t('design.choices.title')} intro={t('design.choices.intro')}>
      <Specimen
        name="ChoiceGroup"
        when={t('design.choiceGroup.when')}
        whenNot={t('design.choiceGroup.whenNot')}
      >
        <ChoiceGroup
          legend={t('design.choiceGroup.kind')}
          arrange="segments"
          options={[
            { value: 'hospital', label: t('design.choiceGroup.hospital') },
            { value: 'pharmacy', label: t('design.choiceGroup.pharmacy') },
          ]}
          value={kind}
          onChange={setKind}
        />
        <ChoiceGroup
          id="design-level"
          legend={t('design.choiceGroup.level')}
          hint={t('design.choiceGroup.levelHint')}
          error={level === '' ? t('design.choiceGroup.error') : undefined}
          options={[
            { value: 'third', label: t('design.choiceGroup.third'), hint: t('design.choiceGroup.thirdHint') },
            { value: 'second', label: t('design.choiceGroup.second') },
            { value: 'first', label: t('design.choiceGroup.first') },
          ]}
          value={level}
          onChange={setLevel}
        />
        <ChoiceGroup
          legend={t('design.choiceGroup.kind')}
          hint={t('design.choiceGroup.list')}
          arrange="list"
          options={[
            { value: 'hospital', label: t('design.choiceGroup.hospital') },
            { value: 'pharmacy', label: t('design.choiceGroup.pharmacy') },
          ]}
          value={kind}
          onChange={setKind}
        />
      </Specimen>
      <Specimen name="Select" when={t('design.select.when')} whenNot={t('design.select.whenNot')}>
        <Select
          label={t('design.select.label')}
          options={[
            { value: 'here', label: t('design.select.here') },
            { value: 'elsewhere', label: t('design.select.elsewhere') },
          ]}
          value={place}
          onChange={setPlace}
        />
      </Specimen>
      <Specimen name="Checkbox" when={t('design.checkbox.when')} whenNot={t('design.checkbox.whenNot')}>
        <Checkbox
          label={t('design.checkbox.label')}
          hint={t('design.checkbox.hint')}
          checked={emergency}
          onChange={setEmergency}
        />
      </Specimen>
      <Specimen
        name="ErrorSummary"
        when={t('design.errorSummary.when')}
        whenNot={t('design.errorSummary.whenNot')}
      >
        <ErrorSummary
          ref={summary}
          title={t('design.errorSummary.title')}
          items={[
            { control: 'design-amount', text: t('design.amountField.error') },
            { control: 'design-date', text: t('design.dateField.error') },
          ]}
        />
      </Specimen>
    </Group>
  );
}
