import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { ClaimOutcome } from '@/engine/index.ts';
import { useCode } from '@/i18n/use-code.ts';
import type { Visit } from '@/shared/draft/draft.ts';
import { Amount } from '@/shared/ui/Amount.tsx';
import { SplitBar } from '@/shared/ui/SplitBar.tsx';
import { useVisitName } from '../visits/visit-name.ts';
import { hasArrived } from '../looked-at.ts';
import { ANSWER_TITLE, showAnswer } from './show-answer.ts';
import styles from './result.module.css';

interface AnswerProps {
  readonly visit: Visit;
  readonly outcome: ClaimOutcome;
}

/** What the person came for: of this visit, what the fund pays and what they bear. */
export function Answer({ visit, outcome }: AnswerProps) {
  const { t } = useTranslation();
  const say = useCode();
  const visitName = useVisitName();
  const settled = outcome.outcome !== 'undetermined';
  useEffect(() => {
    if (hasArrived()) showAnswer();
  }, []);
  return (
    <div className={styles['answer']}>
      <h2 id={ANSWER_TITLE} tabIndex={-1}>
        {t('answer.title')}
      </h2>
      <p className={styles['which']}>
        {`${visit.date} ${visitName(visit)} · ${t('receipt.total')} `}
        <Amount value={outcome.claim.total} />
      </p>
      {settled ? (
        <>
          <dl className={styles['figures']}>
            <div>
              <dt className={styles['fund']}>{t('share.fund')}</dt>
              <dd>
                <Amount value={outcome.fund} payer="fund" large />
              </dd>
            </div>
            <div>
              <dt className={styles['you']}>{t('share.you')}</dt>
              <dd>
                <Amount value={outcome.outOfPocket} payer="you" large />
              </dd>
            </div>
          </dl>
          <SplitBar fund={outcome.fund} total={outcome.claim.total} />
        </>
      ) : (
        <p className={styles['undetermined']}>{say(`reason.${outcome.reason}.title`)}</p>
      )}
      <p className={styles['estimate']}>{t('answer.estimate')}</p>
    </div>
  );
}
