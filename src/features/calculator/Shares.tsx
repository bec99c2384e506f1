import type { ExcludedClaim, SettledClaim } from '@/engine/index.ts';
import { Amount } from '@/shared/ui/Amount.tsx';
import { useLineId } from './explain/use-line-id.ts';
import { usePayerName } from './result/payer-name.ts';
import { colourOf, type Paid, paymentsOf } from './result/payments.ts';

interface SharesProps {
  readonly of: Paid;
  /** The claim whose receipt explains them, on the same screen once it is looked at. */
  readonly explainedBy?: { readonly id: string } | undefined;
}

/** Who pays what of a visit. */
export const sharesOf = (outcome: SettledClaim | ExcludedClaim): Paid => ({
  ...outcome,
  basicPaid: outcome.claim.basicPaid,
});

/** Who pays what, in a line. */
export function Shares({ of: paid, explainedBy }: SharesProps) {
  const lineId = useLineId();
  const payerName = usePayerName();
  return paymentsOf(paid).map(({ payer, amount }) => (
    <span key={payer}>
      {payerName(payer)}{' '}
      <Amount
        value={amount}
        payer={colourOf(payer)}
        entered={explainedBy && payer === 'basic'}
        explainedBy={explainedBy && payer !== 'basic' ? lineId(explainedBy, payer) : undefined}
      />
    </span>
  ));
}
