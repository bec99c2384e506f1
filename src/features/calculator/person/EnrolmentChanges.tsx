import { useTranslation } from 'react-i18next';
import { newId } from '@/shared/draft/store.ts';
import { DateField } from '@/shared/ui/DateField.tsx';
import { Select } from '@/shared/ui/Select.tsx';
import { useEnrolments } from './options.ts';
import { RowList } from './RowList.tsx';
import { useRows } from './use-rows.ts';

export function EnrolmentChanges() {
  const { t } = useTranslation();
  const enrolments = useEnrolments();
  const { rows, add, onRemove, text } = useRows('enrolmentChanges');
  return (
    <RowList
      title={t('more.enrolmentChanges')}
      hint={t('more.enrolmentChangesHint')}
      add={t('more.addEnrolmentChange')}
      rows={rows}
      onAdd={() => add({ id: newId(), from: '', enrolment: 'pooled-only' })}
      onRemove={onRemove}
    >
      {(row) => (
        <>
          <DateField {...text(row, 'from')} label={t('more.changeFrom')} />
          <Select
            {...text(row, 'enrolment')}
            label={t('more.newEnrolment')}
            value={row.enrolment}
            options={enrolments}
          />
        </>
      )}
    </RowList>
  );
}
