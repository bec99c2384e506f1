import { useTranslation } from 'react-i18next';
import { restsOnAssumption, type Settlement } from '@/engine/index.ts';
import { showAmount } from '@/shared/input/amount.ts';

/**
 * Says what of a case rests on an assumption; undefined where nothing does.
 * @returns `account` is whether the account may be spoken of
 */
export function useRestsSaid(): (settlement: Settlement, id: string, account: boolean) => string | undefined {
  const { t } = useTranslation();
  return (settlement, id, account) => {
    const { claims, paid, months, credited, unknown } = restsOnAssumption(settlement, id);
    const part = (count: number, key: string, amount: object = {}): readonly string[] =>
      count > 0 ? [t(key, { count, ...amount })] : [];
    const parts = [
      ...part(claims.length, 'worth.restsClaims', { paid: showAmount(paid) }),
      ...(account ? part(months.length, 'worth.restsMonths', { credited: showAmount(credited) }) : []),
      ...(account ? part(unknown.length, 'worth.restsUnknown') : []),
    ];
    return parts.length > 0 ? t('worth.rests', { parts: parts.join(t('ui.and')) }) : undefined;
  };
}
