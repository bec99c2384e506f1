import { useTranslation } from 'react-i18next';
import type { ClaimOutcome } from '@/engine/index.ts';
import type { Visit } from '@/shared/draft/draft.ts';
import { focusMain } from '@/shared/ui/focus-main.ts';
import { useOutcomes } from '../outcomes.ts';
import { useEvaluation } from '../Workspace.tsx';
import styles from './elder.module.css';
import { ElderPage } from './ElderPage.tsx';
import { ElderVisit } from './ElderVisit.tsx';
import { RemovedVisit } from './RemovedVisit.tsx';
import { removeVisit, useRemoved } from './removed.ts';
import { usePlainSentence } from './use-plain-sentence.ts';
import { useVisitLine } from './use-visit-line.ts';
import { useVisitsAnswered } from './use-visits-answered.ts';
import { useWhich } from './use-which.ts';
import { WrongVisits } from './WrongVisits.tsx';

/** Every visit that has an answer, with who paid what; then those that something is wrong in. Each can be removed. */
export function ElderVisits() {
  const { t } = useTranslation();
  const { answered, wrong } = useVisitsAnswered();
  const outcomes = useOutcomes(useEvaluation()?.settlement);
  const which = useWhich();
  const visitLine = useVisitLine();
  const sentence = usePlainSentence();
  const listed = answered.flatMap((visit) => {
    const outcome: ClaimOutcome | undefined = outcomes.get(visit.id);
    return outcome ? [{ visit, name: which(visit), paid: sentence(outcome) }] : [];
  });
  const toMend = wrong.map((visit) => t('elder.visits.mend', { name: visitLine(visit) }));
  const removed = useRemoved();
  const isNone = listed.length === 0 && wrong.length === 0;
  const remove = (visit: Visit): void => {
    removeVisit(visit);
    focusMain();
  };
  return (
    <ElderPage
      title={isNone ? t('elder.visits.none') : t('elder.visits.title', { count: listed.length })}
      read={[
        ...(removed ? [t('elder.visits.removed', { name: which(removed) })] : []),
        ...listed.flatMap(({ name, paid }) => [name, paid]),
        ...(toMend.length > 0 ? [t('elder.visits.wrong'), ...toMend] : []),
      ]}
      unanswered={listed.length === 0}
    >
      <RemovedVisit visit={removed} />
      {listed.length > 0 && (
        <ul className={styles['steps']}>
          {listed.map(({ visit, name, paid }) => (
            <li key={visit.id}>
              <ElderVisit visit={visit} name={name} paid={paid} onRemove={remove} />
            </li>
          ))}
        </ul>
      )}
      <WrongVisits of={wrong} onRemove={remove} />
    </ElderPage>
  );
}
