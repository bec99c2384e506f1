import { create } from 'zustand';

/** Ids of visits that the person said are no repetition, for as long as the page is open. */
export const useAccepted = create<{ readonly ids: ReadonlySet<string> }>()(() => ({ ids: new Set() }));
