import type { BillCheck, BillLine, Fen } from '@/engine/index.ts';

/** A line that the person entered, and the slip states otherwise. */
export type EnteredLine = BillLine & {
  readonly line: 'total' | 'outOfScope';
  readonly given: Fen;
  readonly computed: Fen;
};

/** What was entered otherwise than the slip says: no rule and no circumstance explains that. */
export const enteredOtherwise = ({ lines }: BillCheck): readonly EnteredLine[] =>
  lines.filter(
    (line): line is EnteredLine =>
      (line.line === 'total' || line.line === 'outOfScope') && line.verdict === 'differs',
  );
