import { useTranslation } from 'react-i18next';
import type { ClaimOutcome } from '@/engine/index.ts';
import { useCode } from '@/i18n/use-code.ts';
import { isForItsDays } from '@/shared/draft/care.ts';
import type { Visit } from '@/shared/draft/draft.ts';
import type { FieldProblem } from '@/shared/draft/fields.ts';
import { Amount } from '@/shared/ui/Amount.tsx';
import { usePack } from '../pack.ts';
import { codeToSay } from '../problems.ts';
import { Shares, sharesOf } from '../Shares.tsx';
import { useEntryProblem } from './use-entry-problem.ts';
import styles from './visits.module.css';

interface VisitOutcomeProps {
  readonly visit: Visit;
  readonly outcome: ClaimOutcome | undefined;
  readonly problem: FieldProblem | undefined;
}

/** What became of a visit, in one line. It stands in a button, and so is made of spans alone. */
export function VisitOutcome({ visit, outcome, problem }: VisitOutcomeProps) {
  const { t } = useTranslation();
  const say = useCode();
  const problemOf = useEntryProblem();
  const pack = usePack();
  if (outcome === undefined) {
    if (problem === undefined) return undefined;
    const entry = problem.field.split('.')[2] ?? '';
    const code = codeToSay(problem.code, visit[entry as keyof Visit]);
    return (
      <span className={styles['problem']}>{t('visits.setAside', { problem: problemOf(entry, code) })}</span>
    );
  }
  if (isForItsDays(visit.care, pack)) return <span className={styles['aside']}>{t('visit.stayHint')}</span>;
  const total = (
    <span>
      {t('receipt.total')} <Amount value={outcome.claim.total} entered />
    </span>
  );
  if (outcome.outcome === 'undetermined')
    return (
      <span className={styles['shares']}>
        {total}
        <span className={styles['open']}>{say(`reason.${outcome.reason}.title`)}</span>
      </span>
    );
  return (
    <>
      <span className={styles['shares']}>
        {total}
        <Shares of={sharesOf(outcome)} explainedBy={outcome.claim} />
      </span>
      {outcome.outcome === 'excluded' && (
        <span className={styles['aside']}>{say(`reason.${outcome.reason}.title`)}</span>
      )}
    </>
  );
}
