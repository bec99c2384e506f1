import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useDraft } from '@/shared/draft/store.ts';
import { LiveSentence } from '@/shared/ui/LiveSentence.tsx';
import { AccountSection } from './account/AccountSection.tsx';
import { WithOtherwise } from './explain/WithOtherwise.tsx';
import { FactsPart } from './facts/FactsPart.tsx';
import { OtherYear } from './person/OtherYear.tsx';
import { SpanLines } from './readings/SpanLines.tsx';
import { Detail } from './result/Detail.tsx';
import { Overview } from './result/Overview.tsx';
import { Scope } from './result/Scope.tsx';
import { useSentence } from './result/use-sentence.ts';
import { Years } from './result/Years.tsx';
import { SampleMark } from './SampleMark.tsx';
import { useLookedAt, visitToShow } from './looked-at.ts';
import { useOutcomes } from './outcomes.ts';
import { Visits } from './visits/Visits.tsx';
import { useChosenPolicy, useEvaluation } from './Workspace.tsx';
import styles from './Calculator.module.css';

/**
 * All on one screen: who the person is in a line, the answer, then visits, receipt and year side by side. How many visits
 * were settled anew for it stands in `data-gone-over`, for the journeys to see.
 */
export function Calculator() {
  const { t } = useTranslation();
  const sentence = useSentence();
  const visits = useDraft(({ draft }) => draft.visits);
  const chosen = useDraft(({ draft }) => draft.policy !== undefined);
  const policy = useChosenPolicy();
  const evaluation = useEvaluation();
  const outcomes = useOutcomes(evaluation?.settlement);
  const lookedAt = useLookedAt((state) => state.id);
  const pack = evaluation?.pack;
  const visit = useMemo(
    () => visitToShow(visits, outcomes, lookedAt, pack),
    [visits, outcomes, lookedAt, pack],
  );
  const outcome = visit && outcomes.get(visit.id);
  const settlement = evaluation?.settlement;
  return (
    <>
      <main id="main" tabIndex={-1} className={styles['all']} data-gone-over={evaluation?.goneOver}>
        <SampleMark />
        <FactsPart />
        {chosen && !evaluation && <p>{policy.error ? t('result.noPolicy') : t('result.waiting')}</p>}
        {chosen && (
          <WithOtherwise settlement={settlement}>
            {evaluation && <Overview evaluation={evaluation} visit={visit} outcome={outcome} />}
            <OtherYear />
            <div className={styles['columns']}>
              <Visits
                open={policy.data?.open}
                evaluation={evaluation}
                outcomes={outcomes}
                selected={visits.some(({ id }) => id === lookedAt) ? lookedAt : visit?.id}
              />
              <div className={styles['stack']}>
                {evaluation && <Detail evaluation={evaluation} visit={visit} outcome={outcome} />}
                <Scope />
              </div>
              <div className={styles['year']}>
                {settlement && (
                  <div className={styles['stack']}>
                    {policy.data && <SpanLines open={policy.data.open} settlement={settlement} />}
                    <Years settlement={settlement} />
                  </div>
                )}
                {evaluation && <AccountSection evaluation={evaluation} />}
              </div>
            </div>
          </WithOtherwise>
        )}
      </main>
      <LiveSentence text={sentence(outcome)} />
    </>
  );
}
