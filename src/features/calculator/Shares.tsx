import type { ExcludedClaim, SettledClaim } from '@/engine/index.ts';
import { Amount } from '@/shared/ui/Amount.tsx';
import { usePayerName } from './result/payer-name.ts';
import { colourOf, type Paid, paymentsOf } from './result/payments.ts';

/** Who pays what of a visit. */
export const sharesOf = (outcome: SettledClaim | ExcludedClaim): Paid => ({
  ...outcome,
  basicPaid: outcome.claim.basicPaid,
});

/** Who pays what, in a line. */
export function Shares(paid: Paid) {
  const payerName = usePayerName();
  return paymentsOf(paid).map(({ payer, amount }) => (
    <span key={payer}>
      {payerName(payer)} <Amount value={amount} payer={colourOf(payer)} />
    </span>
  ));
}
