import type { Kept, KeptCase } from './kept.ts';
import { unmarked } from './set-aside.ts';
import type { Shelf } from './shelf.ts';

interface SavedCasesWorld extends Pick<Shelf, 'change'> {
  /** What is entered, as it is to be saved; undefined where it may not be. */
  readonly entered: () => unknown;
  readonly now: () => string;
  readonly newId: () => string;
}

/** The cases that the person saves by name. */
export function createSavedCases({ change, entered, now, newId }: SavedCasesWorld) {
  const changeOne =
    (id: string, changed: (kase: KeptCase) => KeptCase) =>
    (kept: Kept): Kept => ({
      ...kept,
      cases: kept.cases.map((each) => (each.id === id ? changed(each) : each)),
    });
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
      change(changeOne(id, (kase) => ({ ...unmarked(kase), name }))),

    /** The person has taken it up: it stays as it is, whatever goes on elsewhere. */
    holdOn: ({ id, by }: KeptCase): boolean => by === undefined || change(changeOne(id, unmarked)),

    remove: (id: string): boolean =>
      change((kept) => ({ ...kept, cases: kept.cases.filter((each) => each.id !== id) })),

    /** Saves again what was removed or replaced. */
    putBack: (kase: KeptCase): boolean =>
      change((kept) => ({
        ...kept,
        cases: kept.cases.some(({ id }) => id === kase.id)
          ? kept.cases.map((each) => (each.id === kase.id ? unmarked(kase) : each))
          : [...kept.cases, unmarked(kase)],
      })),
  };
}
