import { type ReactNode, useContext, useMemo } from 'react';
import type { Claim } from '@/engine/index.ts';
import { NO_OTHERS, otherFigures, OtherFiguresOf } from './other-figures.ts';
import { CurrentOtherwise } from './otherwise.ts';

interface WithOtherFiguresProps {
  readonly claim: Claim;
  readonly children: ReactNode;
}

/** Lets the explanations of a claim say what its figures would be by other readings. */
export function WithOtherFigures({ claim, children }: WithOtherFiguresProps) {
  const current = useContext(CurrentOtherwise);
  const figures = useMemo(() => {
    const index = current?.settlement.case.claims.findIndex(({ id }) => id === claim.id) ?? -1;
    return current && index >= 0 ? otherFigures(current.otherwise, current.settlement, index) : NO_OTHERS;
  }, [current, claim.id]);
  return <OtherFiguresOf value={figures}>{children}</OtherFiguresOf>;
}
