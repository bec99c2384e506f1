import { useTranslation } from 'react-i18next';
import type { Basis, ClaimOutcome } from '@/engine/index.ts';
import type { Visit } from '@/shared/draft/draft.ts';
import type { Evaluation } from '@/shared/draft/evaluate.ts';
import { Notice } from '@/shared/ui/Notice.tsx';
import { mayBeLess } from './after-undetermined.ts';
import { AfterUndetermined } from './AfterUndetermined.tsx';
import { Answer } from './Answer.tsx';
import { EmptyReceipt } from './EmptyReceipt.tsx';
import { FactsWrong } from './FactsWrong.tsx';
import { LeftOutNotices } from './LeftOutNotices.tsx';
import { NoteList } from './NoteList.tsx';
import { Readings } from './Readings.tsx';
import { Refusal } from './Refusal.tsx';
import { ResultNotes } from './ResultNotes.tsx';
import { Scope } from './Scope.tsx';
import { VisitReceipt } from './VisitReceipt.tsx';
import { Years } from './Years.tsx';
import styles from './result.module.css';

interface ResultProps {
  readonly evaluation: Evaluation;
  /** The visit looked at. */
  readonly visit: Visit | undefined;
}

/** Everything that the engine says: of the visit looked at, of what is left, and of the year. */
export function Result({ evaluation, visit }: ResultProps) {
  const { t } = useTranslation();
  const { settlement, leftOut, setAside } = evaluation;
  const outcome = settlement?.claims.find(({ claim }) => claim.id === visit?.id);
  return (
    <>
      {settlement === undefined && <FactsWrong />}
      {visit && outcome && <Answer visit={visit} outcome={outcome} />}
      {outcome && outcome.outcome !== 'settled' && <Refusal outcome={outcome} />}
      {settlement && <ResultNotes settlement={settlement} />}
      {setAside.length > 0 && (
        <Notice kind="problem">
          <p>{t('result.setAside', { count: setAside.length })}</p>
        </Notice>
      )}
      <LeftOutNotices leftOut={leftOut} />
      <div className={styles['columns']}>
        <div className={styles['stack']}>
          {visit && outcome ? <VisitReceipt visit={visit} outcome={outcome} /> : <EmptyReceipt />}
          {outcome && settlement && mayBeLess(outcome, settlement) && <AfterUndetermined />}
          {outcome && <NoteList codes={outcome.notes} basisOf={(code) => basisOf(outcome, code)} />}
          {settlement && <Readings settlement={settlement} />}
        </div>
        <div className={styles['stack']}>
          {settlement && <Years settlement={settlement} />}
          <Scope />
        </div>
      </div>
    </>
  );
}

function basisOf({ terms }: ClaimOutcome, code: string): Basis | undefined {
  const rules = terms.outcome === 'settled' ? terms.noteRules : [];
  return (
    rules.find(({ note }) => note === code) ??
    terms.substitutions.find(({ rule }) => rule.note === code)?.rule
  );
}
