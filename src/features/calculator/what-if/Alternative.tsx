import { Fragment, type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ClaimOutcome, SettledClaim, Settlement } from '@/engine/index.ts';
import { useCode } from '@/i18n/use-code.ts';
import type { Visit } from '@/shared/draft/draft.ts';
import type { Evaluation } from '@/shared/draft/evaluate.ts';
import { Amount } from '@/shared/ui/Amount.tsx';
import { classes } from '@/shared/ui/classes.ts';
import { usePayerName } from '../result/payer-name.ts';
import { type Payment, paymentsOf } from '../result/payments.ts';
import { VisitReceipt } from '../result/VisitReceipt.tsx';
import { AsIf } from './AsIf.tsx';
import styles from './what-if.module.css';

interface AlternativeProps {
  readonly name: string;
  /** Whether it is how things are. */
  readonly present?: boolean;
  /** What stands first, in place of all that the person bears. */
  readonly bears?: ReactNode;
  /** Against how things are, in place of who else pays where something else stands first. */
  readonly compared?: ReactNode;
  readonly evaluation: Evaluation;
  readonly settlement: Settlement;
  readonly visit: Visit;
  readonly outcome: ClaimOutcome;
}

/** A visit as it would be, in two lines: what the person bears, who else pays; unfolded, its receipt. */
export function Alternative(props: AlternativeProps) {
  const { name, present = false, bears, compared, evaluation, settlement, visit, outcome } = props;
  const { t } = useTranslation();
  const say = useCode();
  const payerName = usePayerName();
  const [unfolded, setUnfolded] = useState(false);
  return (
    <li className={classes(styles['alternative'], present && styles['present'])}>
      <details onToggle={(event) => setUnfolded(event.currentTarget.open)}>
        <summary className={styles['fold']}>
          <span className={styles['line']}>
            <b className={styles['name']}>{name}</b>
            {outcome.outcome === 'undetermined' ? (
              <span className={styles['open']}>{say(`reason.${outcome.reason}.title`)}</span>
            ) : (
              <span className={styles['bears']}>
                {bears ?? (
                  <>
                    {t('share.you')} <Amount value={outcome.outOfPocket} payer="you" />
                  </>
                )}
              </span>
            )}
          </span>
          <span className={styles['line']}>
            <span className={styles['soft']}>
              {outcome.outcome === 'settled' && bears === undefined && (
                <>
                  {others(outcome).map(({ payer, amount }, at) => (
                    <Fragment key={payer}>
                      {at > 0 && t('whatIf.comma')}
                      {payerName(payer)} <Amount value={amount} />
                    </Fragment>
                  ))}
                  {compared !== undefined && t('whatIf.comma')}
                </>
              )}
              {outcome.outcome === 'excluded' && say(`reason.${outcome.reason}.title`)}
              {outcome.outcome === 'excluded' && compared !== undefined && t('whatIf.comma')}
              {compared}
            </span>
            <span className={styles['why']}>{t('whatIf.receipt')}</span>
          </span>
        </summary>
        <div className={styles['inside']}>
          {unfolded && (
            <AsIf evaluation={evaluation} settlement={settlement} outcome={outcome}>
              <VisitReceipt visit={visit} outcome={outcome} />
            </AsIf>
          )}
        </div>
      </details>
    </li>
  );
}

/** Who pays besides the person. */
const others = (outcome: SettledClaim): readonly Payment[] =>
  paymentsOf({ ...outcome, basicPaid: outcome.claim.basicPaid }).filter(({ payer }) => payer !== 'you');
