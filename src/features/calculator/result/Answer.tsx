import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { type ClaimOutcome, type ExcludedClaim, plus, type SettledClaim } from '@/engine/index.ts';
import { useCode } from '@/i18n/use-code.ts';
import type { Visit } from '@/shared/draft/draft.ts';
import { Amount } from '@/shared/ui/Amount.tsx';
import { classes } from '@/shared/ui/classes.ts';
import { SplitBar } from '@/shared/ui/SplitBar.tsx';
import { useVisitName } from '../visits/visit-name.ts';
import { useLineId } from '../explain/use-line-id.ts';
import { openLine } from '../explain/open-line.ts';
import { sharesOf } from '../Shares.tsx';
import { hasArrived } from '../looked-at.ts';
import { useCareName } from './care-name.ts';
import { usePayerName } from './payer-name.ts';
import { colourOf, paymentsOf } from './payments.ts';
import { ANSWER_TITLE, showAnswer } from './show-answer.ts';
import { isVisit } from './use-sentence.ts';
import styles from './result.module.css';

interface AnswerProps {
  readonly visit: Visit;
  readonly outcome: ClaimOutcome;
}

/** What the person came for: of this visit, who pays what and what they bear. */
export function Answer({ visit, outcome }: AnswerProps) {
  const { t } = useTranslation();
  const say = useCode();
  const visitName = useVisitName();
  const careName = useCareName();
  const { care, total, basicPaid } = outcome.claim;
  useEffect(() => {
    if (hasArrived()) showAnswer();
  }, []);
  return (
    <div className={styles['answer']}>
      <h2 id={ANSWER_TITLE} tabIndex={-1}>
        {isVisit(care) ? t('answer.title') : t('answer.titleOf', { care: careName(outcome.claim) })}
      </h2>
      <p className={styles['which']}>
        {`${visit.date} ${visitName(visit)} · ${t('receipt.total')} `}
        <Amount value={total} entered />
      </p>
      {outcome.outcome === 'undetermined' ? (
        <p className={styles['undetermined']}>{say(`reason.${outcome.reason}.title`)}</p>
      ) : (
        <>
          <Figures of={outcome} />
          <SplitBar fund={plus(outcome.fund, basicPaid)} supplement={outcome.supplement} total={total} />
        </>
      )}
      <p className={styles['estimate']}>{t('answer.estimate')}</p>
    </div>
  );
}

function Figures({ of }: { readonly of: ExcludedClaim | SettledClaim }) {
  const lineId = useLineId();
  const { t } = useTranslation();
  const payerName = usePayerName();
  const payments = paymentsOf(sharesOf(of));
  return (
    <dl className={classes(styles['figures'], payments.length > 2 && styles['many'])}>
      {payments.map(({ payer, amount }) => (
        <div key={payer}>
          <dt className={styles[colourOf(payer)]}>
            {payerName(payer)}
            {payer !== 'basic' && (
              <button
                type="button"
                className={styles['whyButton']}
                aria-label={t('answer.whyNamed', { payer: payerName(payer) })}
                onClick={() => openLine(lineId(of.claim, payer))}
              >
                {t('rule.why')}
              </button>
            )}
          </dt>
          <dd>
            <Amount
              value={amount}
              payer={colourOf(payer)}
              large
              entered={payer === 'basic'}
              explainedBy={payer === 'basic' ? undefined : lineId(of.claim, payer)}
            />
          </dd>
        </div>
      ))}
    </dl>
  );
}
