import { createContext, useContext } from 'react';
import type { Pack } from '@/engine/index.ts';

/** The chosen region's policy as the readings in force resolve it; undefined while none could be loaded. */
export const CurrentPack = createContext<Pack | undefined>(undefined);

export const usePack = (): Pack | undefined => useContext(CurrentPack);
