import type { KeptCase } from './kept.ts';
import type { Shelf } from './shelf.ts';

interface SavedCasesWorld extends Pick<Shelf, 'change'> {
  /** What is entered, as it is to be saved; undefined where it may not be. */
  readonly entered: () => unknown;
  readonly now: () => string;
  readonly newId: () => string;
}

/** The cases that the person saves by name. */
export function createSavedCases({ change, entered, now, newId }: SavedCasesWorld) {
  return {
    /**
     * Saves what is entered under a name, in place of what had this name before.
     * @returns what had it, if anything; undefined where it could not be saved
     */
    saveAs: (name: string): { readonly before: KeptCase | undefined } | undefined => {
      const file = entered();
      if (file === undefined) return undefined;
      let before: KeptCase | undefined;
      const done = change((kept) => {
        before = kept.cases.find((each) => each.name === name);
        const saved: KeptCase = { id: before?.id ?? newId(), name, at: now(), file };
        return { ...kept, cases: [...kept.cases.filter(({ id }) => id !== saved.id), saved] };
      });
      return done ? { before } : undefined;
    },

    rename: (id: string, name: string): boolean =>
      change((kept) => ({
        ...kept,
        cases: kept.cases.map((each) => (each.id === id ? { ...each, name } : each)),
      })),

    remove: (id: string): boolean =>
      change((kept) => ({ ...kept, cases: kept.cases.filter((each) => each.id !== id) })),

    /** Saves again what was removed or replaced. */
    putBack: (kase: KeptCase): boolean =>
      change((kept) => ({
        ...kept,
        cases: kept.cases.some(({ id }) => id === kase.id)
          ? kept.cases.map((each) => (each.id === kase.id ? kase : each))
          : [...kept.cases, kase],
      })),
  };
}
