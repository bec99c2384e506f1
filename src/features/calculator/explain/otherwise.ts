import { createContext, useContext, useMemo } from 'react';
import type { Fen, SettledOtherwise, Settlement } from '@/engine/index.ts';
import type { OtherFigure } from './other-figures.ts';

/** A case, and what it comes to by every option of the readings that matter in it. */
export interface CaseOtherwise {
  readonly settlement: Settlement;
  readonly otherwise: readonly SettledOtherwise[];
}

/** The case that is shown; undefined while it is still being settled otherwise, or where nothing is. */
export const CurrentOtherwise = createContext<CaseOtherwise | undefined>(undefined);

/**
 * What a figure of the case would be by other readings, where it differs.
 * @param of looks the figure up in a settlement; undefined where it is not in it. The same function while it looks up the
 *   same figure.
 */
export function useFigureOtherwise(of: (settlement: Settlement) => Fen | undefined): readonly OtherFigure[] {
  const current = useContext(CurrentOtherwise);
  return useMemo(() => {
    if (!current || current.otherwise.length === 0) return [];
    const chosen = of(current.settlement);
    return current.otherwise.flatMap(({ reading, option, settlement }) => {
      const figure = of(settlement);
      return figure === undefined || figure === chosen ? [] : [{ reading, option, figure }];
    });
  }, [current, of]);
}
