import { draftJson } from '../files/draft-file.ts';
import { isUntouched } from '../files/untouched.ts';
import { isSaved } from './is-saved.ts';
import { type Entered, isBarred, type KeeperWorld } from './keeper-world.ts';
import type { Kept, KeptDraft } from './kept.ts';
import { setAside } from './set-aside.ts';
import type { Shelf } from './shelf.ts';

/**
 * Keeps what is entered as that which was entered last. What stands there and is not this window's own, or of something
 * else than what stands on the page, is set aside among the cases before.
 */
export function createEnteredLast(world: KeeperWorld, { look, put }: Shelf) {
  const { drafts, keep } = world;

  const entered = (): Entered => {
    const { draft, form } = drafts.getState();
    return { draft, form };
  };

  /** What this window has last kept, or taken up; what is entered is compared with it. */
  let known: Partial<Entered> = entered();
  /** The same as it stands in the storage; undefined where nothing there is of what stands on the page. */
  let own: string | undefined;

  const isForeign = ({ current }: Kept): boolean => current !== undefined && textOf(current) !== own;

  const asKept = ({ draft, form }: Entered): KeptDraft | undefined =>
    isUntouched(draft, form) || draft.sample !== undefined
      ? undefined
      : { file: asWritten({ draft, form }), at: world.now() };

  function isThere({ current, cases }: Kept, { draft, form }: Entered): boolean {
    if (isUntouched(draft, form)) return true;
    return (current !== undefined && textOf(current) === own) || isSaved(draft, form, cases);
  }

  function keepIt(now: Entered): boolean {
    if (keep.getState().keeping.state !== 'on' || isBarred(world)) return false;
    if (now.draft.sample !== undefined) return false;
    const kept = look();
    if (kept === undefined) return false;
    if (now.draft === known.draft && now.form === known.form) return isThere(kept, now);
    const current = asKept(now);
    const gives = isForeign(kept);
    // A page on which nothing was entered takes nothing's place.
    if (current === undefined && gives) return true;
    const cases = gives ? setAside(kept, current, world.newId()) : kept.cases;
    if (!put({ ...kept, current, cases })) return false;
    if (cases.length > kept.cases.length) keep.setState({ notice: 'set-aside' });
    else if (keep.getState().notice === 'elsewhere') keep.setState({ notice: undefined });
    isOwn(now, current);
    return true;
  }

  /** What is entered stands in the storage as `current`. */
  function isOwn(now: Entered, current: KeptDraft | undefined): void {
    known = now;
    own = current && textOf(current);
  }

  return {
    entered,
    isOwn,
    asKept,

    /** Keeps what is entered. @returns whether all of it is kept */
    keepNow: (): boolean => keepIt(entered()),

    /** What was entered gives way to something else as a whole, and is kept before. */
    givesWay: (before: Entered): void => {
      keepIt(before);
      known = {};
      own = undefined;
    },

    /** What stands in the storage has nothing to do with what stands on the page. @param isFresh nothing was entered */
    isApart: (isFresh: boolean): void => {
      known = isFresh ? entered() : {};
      own = undefined;
    },

    /** Whether it is the draft that was kept or taken up last. */
    isKnown: (draft: Entered['draft']): boolean => draft === known.draft,
  };
}

export type EnteredLast = ReturnType<typeof createEnteredLast>;

/** What is entered as reading it back gives it. */
export const asWritten = ({ draft, form }: Entered): unknown =>
  JSON.parse(JSON.stringify(draftJson(draft, form))) as unknown;

const textOf = (current: KeptDraft): string => JSON.stringify([current.file, current.at]);
