import { useTranslation } from 'react-i18next';
import { newId } from '@/shared/draft/store.ts';
import { DateField } from '@/shared/ui/DateField.tsx';
import { RowList } from './RowList.tsx';
import { useRows } from './use-rows.ts';

export function Arrears() {
  const { t } = useTranslation();
  const { rows, add, onRemove, text } = useRows('arrears');
  return (
    <RowList
      title={t('more.arrears')}
      hint={t('more.arrearsHint')}
      add={t('more.addArrears')}
      rows={rows}
      onAdd={() => add({ id: newId(), from: '', until: '', repaidOn: '' })}
      onRemove={onRemove}
    >
      {(row) => (
        <>
          <DateField {...text(row, 'from')} label={t('more.arrearsFrom')} />
          <DateField {...text(row, 'until')} label={t('more.arrearsUntil')} />
          <DateField
            {...text(row, 'repaidOn')}
            label={t('more.arrearsRepaidOn')}
            hint={t('more.arrearsRepaidOnHint')}
          />
        </>
      )}
    </RowList>
  );
}
