import type { Basis, ClaimOutcome } from '@/engine/index.ts';
import type { Visit } from '@/shared/draft/draft.ts';
import type { Evaluation } from '@/shared/draft/evaluate.ts';
import { WithOtherFigures } from '../explain/WithOtherFigures.tsx';
import { mayBeLess } from './after-undetermined.ts';
import { AfterUndetermined } from './AfterUndetermined.tsx';
import { EmptyReceipt } from './EmptyReceipt.tsx';
import { NoteList } from './NoteList.tsx';
import { Readings } from './Readings.tsx';
import { VisitReceipt } from './VisitReceipt.tsx';

interface DetailProps {
  readonly evaluation: Evaluation;
  /** The visit looked at, and what became of it. */
  readonly visit: Visit | undefined;
  readonly outcome: ClaimOutcome | undefined;
}

/** The visit looked at as a receipt, with what there is to know beside its figures. */
export function Detail({ evaluation: { settlement }, visit, outcome }: DetailProps) {
  return (
    <>
      {visit && outcome ? (
        <WithOtherFigures claim={outcome.claim}>
          <VisitReceipt visit={visit} outcome={outcome} />
        </WithOtherFigures>
      ) : (
        <EmptyReceipt />
      )}
      {outcome && settlement && mayBeLess(outcome, settlement) && <AfterUndetermined />}
      {outcome && <NoteList codes={outcome.notes} basisOf={(code) => basisOf(outcome, code)} />}
      {settlement && <Readings settlement={settlement} />}
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
