import { useTranslation } from 'react-i18next';
import type { ClaimOutcome } from '@/engine/index.ts';
import { useCode } from '@/i18n/use-code.ts';
import type { Visit } from '@/shared/draft/draft.ts';
import type { FieldProblem } from '@/shared/draft/fields.ts';
import { Amount } from '@/shared/ui/Amount.tsx';
import { codeToSay } from '../problems.ts';
import { Shares } from '../Shares.tsx';
import styles from './visits.module.css';

interface VisitOutcomeProps {
  readonly visit: Visit;
  readonly outcome: ClaimOutcome | undefined;
  readonly problems: readonly FieldProblem[];
}

/** What became of a visit, in one line. */
export function VisitOutcome({ visit, outcome, problems }: VisitOutcomeProps) {
  const { t } = useTranslation();
  const say = useCode();
  if (outcome === undefined) {
    const problem = problems.find(({ field }) => field.startsWith(`visits.${visit.id}.`));
    if (problem === undefined) return undefined;
    const code = codeToSay(problem.code, visit[problem.field.split('.')[2] as keyof Visit]);
    return (
      <p className={styles['problem']}>{t('visits.setAside', { problem: say(`caseProblem.${code}`) })}</p>
    );
  }
  if (visit.care === 'inpatient') return <p className={styles['aside']}>{t('visit.stayHint')}</p>;
  const total = (
    <span>
      {t('receipt.total')} <Amount value={outcome.claim.total} />
    </span>
  );
  if (outcome.outcome === 'undetermined')
    return (
      <p className={styles['shares']}>
        {total}
        <span className={styles['open']}>{say(`reason.${outcome.reason}.title`)}</span>
      </p>
    );
  return (
    <>
      <p className={styles['shares']}>
        {total}
        <Shares fund={outcome.fund} you={outcome.outOfPocket} />
      </p>
      {outcome.outcome === 'excluded' && (
        <p className={styles['aside']}>{say(`reason.${outcome.reason}.title`)}</p>
      )}
    </>
  );
}
