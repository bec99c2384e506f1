import type { ExcludedClaim, SettledClaim } from '@/engine/index.ts';
import { Amount } from '@/shared/ui/Amount.tsx';
import { colourOf, paymentsOf } from '../result/payments.ts';
import { sharesOf } from '../Shares.tsx';
import styles from './elder.module.css';
import { useAccountSaid } from './use-account-said.ts';
import { usePlainPayer } from './use-plain-payer.ts';

/** Who pays what, the person's own share first and largest. */
export function PaidFigures({ of }: { readonly of: SettledClaim | ExcludedClaim }) {
  const payerName = usePlainPayer();
  const account = useAccountSaid()(of);
  const payments = paymentsOf(sharesOf(of));
  const own = payments.filter(({ payer }) => payer === 'you');
  const others = payments.filter(({ payer }) => payer !== 'you');
  return (
    <dl className={styles['figures']}>
      {[...own, ...others].map(({ payer, amount }) => (
        <div key={payer} className={styles[colourOf(payer)]}>
          <dt>{payerName(payer)}</dt>
          <dd>
            <Amount value={amount} payer={colourOf(payer)} large entered={payer === 'basic'} />
          </dd>
          {payer === 'you' && account !== undefined && <dd className={styles['part']}>{account}</dd>}
        </div>
      ))}
    </dl>
  );
}
