import { useTranslation } from 'react-i18next';
import { newId } from '@/shared/draft/store.ts';
import { AmountField } from '@/shared/ui/AmountField.tsx';
import { DateField } from '@/shared/ui/DateField.tsx';
import { RowList } from './RowList.tsx';
import { useRows } from './use-rows.ts';

export function BaseChanges() {
  const { t } = useTranslation();
  const { rows, add, onRemove, text } = useRows('baseChanges');
  return (
    <RowList
      title={t('more.baseChanges')}
      hint={t('more.baseChangesHint')}
      add={t('more.addBaseChange')}
      rows={rows}
      onAdd={() => add({ id: newId(), from: '', base: '' })}
      onRemove={onRemove}
    >
      {(row) => (
        <>
          <DateField {...text(row, 'from')} label={t('more.changeFrom')} />
          <AmountField {...text(row, 'base')} label={t('more.newBase')} />
        </>
      )}
    </RowList>
  );
}
