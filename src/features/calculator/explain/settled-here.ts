import { createContext, useContext } from 'react';
import type { Settlement } from '@/engine/index.ts';
import { useEvaluation } from '../Workspace.tsx';

/** The settlement whose figures are explained, where it is another than that of the draft. */
export const SettledHere = createContext<Settlement | undefined>(undefined);

/** The settlement that the figures around are of. */
export function useSettledHere(): Settlement | undefined {
  const drafted = useEvaluation()?.settlement;
  return useContext(SettledHere) ?? drafted;
}
