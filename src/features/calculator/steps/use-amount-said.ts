import { useTranslation } from 'react-i18next';
import { parseFen } from '@/engine/index.ts';
import { readAmount, showAmount } from '@/shared/input/amount.ts';

/** An amount as typed, as it is said; as it stands where it cannot be read. */
export function useAmountSaid(): (typed: string) => string {
  const { t } = useTranslation();
  return (typed) => {
    const amount = parseFen(readAmount(typed) ?? '');
    return amount === undefined ? typed : `${showAmount(amount)} ${t('ui.yuan')}`;
  };
}
