import { createContext, useContext } from 'react';
import {
  type ClaimExplanations,
  explainClaim,
  type Explanation,
  type Fen,
  type Meaning,
  type SettledOtherwise,
  type Settlement,
} from '@/engine/index.ts';

/** A figure of a claim by another meaning of a clause; undefined where the document then does not fix it. */
export interface OtherFigure {
  readonly reading: string;
  readonly option: string;
  readonly figure: Fen | undefined;
}

/** The figures of a claim that are others by another reading, by what they are of. */
export type OtherFigures = ReadonlyMap<string, readonly OtherFigure[]>;

export const NO_OTHERS: OtherFigures = new Map();

const keyOf = ({ term, id = '' }: Meaning): string => `${term} ${id}`;

const CurrentFigures = createContext<OtherFigures>(NO_OTHERS);
export const OtherFiguresOf = CurrentFigures.Provider;

/** What a figure of the claim that is shown would be by other readings. */
export const useOtherFigures = (of: Meaning): readonly OtherFigure[] => useEveryOtherFigure()(of);

/** The same for more than one figure. */
export function useEveryOtherFigure(): (of: Meaning) => readonly OtherFigure[] {
  const figures = useContext(CurrentFigures);
  return (of) => figures.get(keyOf(of)) ?? [];
}

/**
 * @param otherwise the case by other readings
 * @param index of a claim in it
 */
export function otherFigures(
  otherwise: readonly SettledOtherwise[],
  settlement: Settlement,
  index: number,
): OtherFigures {
  const outcome = settlement.claims[index];
  if (outcome === undefined || outcome.outcome === 'undetermined') return NO_OTHERS;
  const figures = new Map<string, OtherFigure[]>();
  const chosen = explanationsOf(explainClaim(outcome, settlement));
  for (const { reading, option, settlement: settled } of otherwise) {
    const other = settled.claims[index];
    if (other === undefined) continue;
    const others =
      other.outcome === 'undetermined' ? undefined : explanationsOf(explainClaim(other, settled));
    for (const { of, figure } of chosen) {
      const there = others?.find((each) => keyOf(each.of) === keyOf(of))?.figure;
      if (others !== undefined && (there === undefined || there === figure)) continue;
      figures.set(keyOf(of), [...(figures.get(keyOf(of)) ?? []), { reading, option, figure: there }]);
    }
  }
  return figures;
}

/** One for each thing that is explained; the parts of a figure explain it a second time. */
function explanationsOf({ limits, ...others }: ClaimExplanations): readonly Explanation[] {
  const all = [
    ...Object.values(others).flatMap((each: Explanation | undefined) => each ?? []),
    ...limits.flatMap(({ whole, over, left }) => [whole, over, ...(left ? [left] : [])]),
  ];
  return [...new Map(all.map((each) => [keyOf(each.of), each])).values()];
}
