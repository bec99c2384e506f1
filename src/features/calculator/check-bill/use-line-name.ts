import { useTranslation } from 'react-i18next';
import type { BillLine } from '@/engine/index.ts';
import { useLimitName } from '../limit-name.ts';
import { usePack } from '../pack.ts';
import type { SlipField } from './slip-fields.ts';

/** What a figure is called on a slip. */
export function useFieldName(): (field: SlipField) => string {
  const { t } = useTranslation();
  const limitName = useLimitName();
  return (field) =>
    field.name === 'left'
      ? t('checkBill.line.left', { limit: limitName(field.limit, field.period) })
      : t(`checkBill.line.${field.name}`);
}

/** The same for a line of a check. */
export function useLineName(): (line: BillLine) => string {
  const { t } = useTranslation();
  const limitName = useLimitName();
  const pack = usePack();
  return (line) => {
    if (line.line !== 'left') return t(`checkBill.line.${line.line}`);
    const period = pack?.limits.find(({ id }) => id === line.limit)?.period ?? 'year';
    return t('checkBill.line.left', { limit: limitName(line.limit, period) });
  };
}
