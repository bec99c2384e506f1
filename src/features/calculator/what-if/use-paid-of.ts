import { useTranslation } from 'react-i18next';
import { type Fen, ZERO } from '@/engine/index.ts';
import { showAmount } from '@/shared/input/amount.ts';
import { usePayerName } from '../result/payer-name.ts';
import { type Payer, paymentsOf } from '../result/payments.ts';

/** Who pays how much, in words. */
export function usePaidOf(): (paid: {
  readonly fund: Fen;
  readonly supplement: Fen;
  readonly outOfPocket: Fen;
}) => string {
  const { t } = useTranslation();
  const payerName = usePayerName();
  const said = (payer: Payer, amount: Fen): string =>
    t('live.payer', { payer: payerName(payer), amount: showAmount(amount) });
  return (paid) =>
    paymentsOf({ ...paid, basicPaid: ZERO })
      .map(({ payer, amount }) => said(payer, amount))
      .join(t('live.comma'));
}
