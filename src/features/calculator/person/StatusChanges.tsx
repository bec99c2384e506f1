import { useTranslation } from 'react-i18next';
import { newId } from '@/shared/draft/store.ts';
import { DateField } from '@/shared/ui/DateField.tsx';
import { Select } from '@/shared/ui/Select.tsx';
import { useStatuses } from './options.ts';
import { RowList } from './RowList.tsx';
import { useRows } from './use-rows.ts';

export function StatusChanges() {
  const { t } = useTranslation();
  const statuses = useStatuses();
  const { rows, add, onRemove, text } = useRows('statusChanges');
  return (
    <RowList
      title={t('more.statusChanges')}
      hint={t('more.statusChangesHint')}
      add={t('more.addStatusChange')}
      rows={rows}
      onAdd={() => add({ id: newId(), from: '', status: 'retired' })}
      onRemove={onRemove}
    >
      {(row) => (
        <>
          <DateField {...text(row, 'from')} label={t('more.changeFrom')} />
          <Select
            {...text(row, 'status')}
            label={t('more.newStatus')}
            value={row.status}
            options={statuses}
          />
        </>
      )}
    </RowList>
  );
}
