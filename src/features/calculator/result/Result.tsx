import { useTranslation } from 'react-i18next';
import type { Basis, ClaimOutcome } from '@/engine/index.ts';
import type { Visit } from '@/shared/draft/draft.ts';
import type { Evaluation } from '@/shared/draft/evaluate.ts';
import { Notice } from '@/shared/ui/Notice.tsx';
import { Answer } from './Answer.tsx';
import { EmptyReceipt } from './EmptyReceipt.tsx';
import { FactsWrong } from './FactsWrong.tsx';
import { LeftOutNotices } from './LeftOutNotices.tsx';
import { NoteList } from './NoteList.tsx';
import { Readings } from './Readings.tsx';
import { Refusal } from './Refusal.tsx';
import { Scope } from './Scope.tsx';
import { VisitReceipt } from './VisitReceipt.tsx';
import { WhatIsLeft } from './WhatIsLeft.tsx';
import { YearTotals } from './YearTotals.tsx';
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
      {settlement && <NoteList codes={settlement.notes} />}
      {setAside.length > 0 && (
        <Notice kind="problem">
          <p>{t('result.setAside', { count: setAside.length })}</p>
        </Notice>
      )}
      <LeftOutNotices leftOut={leftOut} />
      <div className={styles['columns']}>
        <div className={styles['stack']}>
          {visit && outcome ? <VisitReceipt visit={visit} outcome={outcome} /> : <EmptyReceipt />}
          {outcome && settlement && (
            <NoteList codes={beside(outcome, settlement.notes)} basisOf={(code) => basisOf(outcome, code)} />
          )}
          {settlement && <Readings settlement={settlement} />}
        </div>
        <div className={styles['stack']}>
          {settlement && outcome && <WhatIsLeft settlement={settlement} />}
          {settlement && outcome && <YearTotals settlement={settlement} />}
          <Scope />
        </div>
      </div>
    </>
  );
}

/** What is said of the whole result is not said again of a visit. */
const beside = (outcome: ClaimOutcome, said: readonly string[]): readonly string[] =>
  outcome.notes.filter((code) => !said.includes(code));

function basisOf({ terms }: ClaimOutcome, code: string): Basis | undefined {
  const rules = terms.outcome === 'settled' ? terms.noteRules : [];
  return (
    rules.find(({ note }) => note === code) ??
    terms.substitutions.find(({ rule }) => rule.note === code)?.rule
  );
}
