import type { Draft } from '../draft/draft.ts';
import { draftJson } from '../files/draft-file.ts';
import { isUntouched } from '../files/untouched.ts';
import type { Entered } from './entered.ts';
import { isSaved } from './is-saved.ts';
import { isBarred, keepsNothing, type KeeperWorld } from './keeper-world.ts';
import type { Kept, KeptDraft } from './kept.ts';
import { setAside, takenFromAside, withoutEarlier } from './set-aside.ts';
import type { Shelf } from './shelf.ts';

/**
 * Keeps what is entered as that which was entered last. What stands there and is not this window's own, or of something
 * else than what stands on the page, is set aside among the cases before. What another window has set aside so of the
 * editing that goes on here gives way to what it has come to: it is one case, however often the windows take turns.
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
  /** Of what this window writes, for as long as each is what the one before has come to. */
  let by = world.newId();
  /** The same of all that this window has written. */
  const ours = new Set([by]);
  /** The sample shown last, unless something else was opened since. */
  let sample: Draft | undefined;
  /** What was entered last before a change of the sample, now the person's own, took its place. */
  const beneath = new WeakMap<Draft, KeptDraft>();

  const isForeign = ({ current }: Kept): boolean => current !== undefined && textOf(current) !== own;

  const asKept = ({ draft, form }: Entered): KeptDraft | undefined =>
    isUntouched(draft, form) || draft.sample !== undefined
      ? undefined
      : { file: asWritten({ draft, form }), at: world.now(), by };

  function isThere({ current, cases }: Kept, { draft, form }: Entered): boolean {
    if (isUntouched(draft, form)) return true;
    return (current !== undefined && textOf(current) === own) || isSaved(draft, form, cases);
  }

  function keepIt(now: Entered, without = keepsNothing(world)): boolean {
    if (keep.getState().keeping.state !== 'on' || without) return false;
    if (now.draft.sample !== undefined) return false;
    const kept = look();
    if (kept === undefined) return false;
    if (now.draft === known.draft && now.form === known.form) return isThere(kept, now);
    const current = asKept(now);
    const gives = isForeign(kept);
    // A page on which nothing was entered takes nothing's place.
    if (current === undefined && gives) return true;
    // Before anything is set aside: that may be the same.
    const others = current === undefined ? kept.cases : withoutEarlier(kept.cases, by);
    const cases = gives ? setAside({ ...kept, cases: others }, current, world.newId()) : others;
    if (!put({ ...kept, current, cases })) return false;
    if (sample !== undefined && gives && kept.current !== undefined) beneath.set(sample, kept.current);
    const { notice } = keep.getState();
    // What that one says holds until it is put away, and is the more important.
    if (cases.length > others.length && notice !== 'agreed-elsewhere') keep.setState({ notice: 'set-aside' });
    else if (notice === 'elsewhere') keep.setState({ notice: undefined });
    isOwn(now, current);
    return true;
  }

  /** What is entered stands in the storage as `current`. */
  function isOwn(now: Entered, current: KeptDraft | undefined): void {
    known = now;
    own = current && textOf(current);
  }

  function isOther(): void {
    by = world.newId();
    ours.add(by);
  }

  return {
    entered,
    isOwn,
    asKept,

    /** Keeps what is entered. @returns whether all of it is kept */
    keepNow: (): boolean => keepIt(entered()),

    /** The same of the last moment before the page becomes the callers'. */
    keepBeforeCallers: (): void => {
      const { barred, notHere } = keep.getState();
      keepIt(entered(), barred || notHere !== undefined);
    },

    /** What was entered gives way to something else as a whole, and is kept before. */
    givesWay: (before: Entered): void => {
      // Of a caller nothing is kept, and what is kept is as it was.
      if (isBarred(world)) return;
      keepIt(before);
      known = {};
      own = undefined;
      sample = undefined;
      isOther();
    },

    /** What is shown is a sample. */
    shows: (draft: Draft): void => {
      sample = draft;
    },

    /** All that was made of a sample is undone: nothing of it is kept, and what gave way to it is what was entered last. */
    isUndone: (to: Draft): void => {
      if (isBarred(world)) return;
      const isOn = keep.getState().keeping.state === 'on' && !keepsNothing(world);
      const kept = isOn ? look() : undefined;
      if (kept !== undefined && !isForeign(kept)) {
        const cases = withoutEarlier(kept.cases, by);
        put({ ...kept, ...takenFromAside(cases, beneath.get(to)) });
        if (keep.getState().notice === 'set-aside') keep.setState({ notice: undefined });
      }
      beneath.delete(to);
      known = {};
      own = undefined;
      isOther();
    },

    /** What is entered from now on is not what was entered before has come to. */
    isOther,

    /** Takes back all that this window has written, but for what the person has given a name. */
    takeBack: (): void => {
      const kept = look();
      if (kept === undefined) return;
      const { current, cases } = kept;
      const isOurs = (one: KeptDraft | undefined): boolean => one?.by !== undefined && ours.has(one.by);
      put({
        ...kept,
        current: isOurs(current) ? undefined : current,
        cases: cases.filter((kase) => kase.name !== '' || !isOurs(kase)),
      });
      known = {};
      own = undefined;
    },

    /** Whether it is among what is kept. */
    holds: ({ draft, form }: Entered): boolean => {
      const kept = look();
      if (kept === undefined) return false;
      return isSaved(draft, form, [...(kept.current ? [kept.current] : []), ...kept.cases]);
    },

    /** What stands in the storage has nothing to do with what stands on the page. @param isFresh nothing was entered */
    isApart: (isFresh: boolean): void => {
      known = isFresh ? entered() : {};
      own = undefined;
      isOther();
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
