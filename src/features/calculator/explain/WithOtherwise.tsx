import { type ReactNode, useDeferredValue, useMemo } from 'react';
import { type Settlement, settledOtherwise } from '@/engine/index.ts';
import { useChosenPolicy } from '../Workspace.tsx';
import { CurrentOtherwise } from './otherwise.ts';

interface WithOtherwiseProps {
  readonly settlement: Settlement | undefined;
  readonly children: ReactNode;
}

/** Settles the case by every other reading that matters, once for all figures that are shown of it. */
export function WithOtherwise({ settlement, children }: WithOtherwiseProps) {
  const open = useChosenPolicy().data?.open;
  // The whole case is settled anew for each: an answer while somebody types does not wait for it.
  const late = useDeferredValue(settlement);
  const otherwise = useMemo(
    () =>
      open && late && late.case.policy === open.pack.id
        ? { settlement: late, otherwise: settledOtherwise(open, late) }
        : undefined,
    [open, late],
  );
  return <CurrentOtherwise value={otherwise}>{children}</CurrentOtherwise>;
}
