import { useTranslation } from 'react-i18next';
import { type AccountPayment, explainClaim, formatDay } from '@/engine/index.ts';
import { showAmount } from '@/shared/input/amount.ts';
import { Amount } from '@/shared/ui/Amount.tsx';
import { useSettledHere } from '../explain/settled-here.ts';
import { Why } from '../explain/Why.tsx';
import { useClaimName } from '../visits/visit-name.ts';
import styles from './account.module.css';

interface PaymentLineProps {
  readonly of: AccountPayment;
  /** Of what unfolds. */
  readonly id: string | undefined;
}

/** What the account paid for a visit, as the visit's own receipt explains it. */
export function PaymentLine({ of: { claim, index, amount }, id }: PaymentLineProps) {
  const { t } = useTranslation();
  const claimName = useClaimName();
  const settlement = useSettledHere();
  const outcome = settlement?.claims[index];
  if (!settlement || !outcome || outcome.outcome === 'undetermined') return undefined;
  const words = { own: showAmount(outcome.outOfPocket), account: showAmount(amount) };
  return (
    <li>
      <Why
        id={id}
        explain={() => explainClaim(outcome, settlement).account}
        say={<p>{t('rule.account', words)}</p>}
      >
        <span className={styles['pair']}>
          <span className={styles['named']}>
            {t('account.paidFor', { date: formatDay(claim.date), name: claimName(claim) })}
          </span>
          <Amount value={amount} sign="minus" />
        </span>
      </Why>
    </li>
  );
}
