import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDraft } from '@/shared/draft/store.ts';
import { classes } from '@/shared/ui/classes.ts';
import { LiveSentence } from '@/shared/ui/LiveSentence.tsx';
import { AccountSection } from './account/AccountSection.tsx';
import { PersonFacts } from './person/PersonFacts.tsx';
import { DocumentLine } from './region/DocumentLine.tsx';
import { LoadProblem } from './region/LoadProblem.tsx';
import { OpenPolicyFile } from './region/OpenPolicyFile.tsx';
import { RegionChoice } from './region/RegionChoice.tsx';
import { Result } from './result/Result.tsx';
import { StickyAnswer } from './result/StickyAnswer.tsx';
import { useSentence } from './result/use-sentence.ts';
import { Visits } from './visits/Visits.tsx';
import { useChosenPolicy, useEvaluation } from './Workspace.tsx';
import styles from './Calculator.module.css';

/** The one screen: who the person is and their visits on one side, what that comes to on the other. */
export function Calculator() {
  const { t } = useTranslation();
  const sentence = useSentence();
  const draft = useDraft((state) => state.draft);
  const policy = useChosenPolicy();
  const [selected, setSelected] = useState<string>();
  const open = policy.data?.open;
  const evaluation = useEvaluation();
  const pack = evaluation?.pack;
  const billed = draft.visits.filter(({ care }) => care !== 'inpatient');
  const visit = billed.find(({ id }) => id === selected) ?? billed[billed.length - 1];
  const outcome = evaluation?.settlement?.claims.find(({ claim }) => claim.id === visit?.id);
  const showAnswer = (id?: string): void => {
    if (id !== undefined) setSelected(id);
    requestAnimationFrame(() => {
      const heading = document.getElementById('answer-title');
      heading?.focus({ preventScroll: true });
      heading?.scrollIntoView({ block: 'start' });
    });
  };
  return (
    <>
      <main id="main" tabIndex={-1} className={draft.policy === undefined ? styles['start'] : styles['both']}>
        <div className={styles['facts']}>
          <section className={styles['part']} aria-label={t('region.legend')}>
            <RegionChoice />
            {policy.error && <LoadProblem error={policy.error} onRetry={() => void policy.refetch()} />}
            {policy.data && <DocumentLine pack={policy.data.open.pack} policy={policy.data} />}
            <OpenPolicyFile />
          </section>
          {draft.policy !== undefined && <PersonFacts pack={pack} />}
        </div>
        {draft.policy !== undefined && (
          <>
            <div className={styles['entry']}>
              <Visits
                open={open}
                evaluation={evaluation}
                selected={visit?.id}
                onSelect={setSelected}
                onShow={showAnswer}
              />
              {visit && outcome && (
                <StickyAnswer visit={visit} outcome={outcome} onShow={() => showAnswer()} />
              )}
            </div>
            <div className={classes(styles['result'], !outcome && styles['waiting'])}>
              {evaluation ? (
                <Result evaluation={evaluation} visit={visit} />
              ) : (
                <p>{policy.error ? t('result.noPolicy') : t('result.waiting')}</p>
              )}
            </div>
            <div className={styles['account']}>
              {evaluation && <AccountSection evaluation={evaluation} />}
            </div>
          </>
        )}
      </main>
      <LiveSentence text={sentence(outcome)} />
    </>
  );
}
