import { readDraftFile } from '../files/read-draft-file.ts';
import { isUntouched } from '../files/untouched.ts';
import type { EnteredLast } from './entered-last.ts';
import { isBarred, type KeeperWorld } from './keeper-world.ts';
import type { Kept } from './kept.ts';
import { setAside } from './set-aside.ts';
import type { Shelf } from './shelf.ts';

/** Takes up what was entered last, where nothing else is on the page, or meant to come up there. */
export function createTakeUp(world: KeeperWorld, { look, change }: Shelf, last: EnteredLast) {
  const { drafts, keep } = world;
  /** Whether it waits for the page to be the person's own again. */
  let waits = false;

  const isFresh = (): boolean => {
    const { draft, form } = last.entered();
    return draft.sample === undefined && isUntouched(draft, form);
  };

  function takeUp({ current }: Kept): void {
    const fresh = isFresh();
    last.isApart(fresh);
    waits = false;
    if (current === undefined || !fresh) return;
    if (world.forOther() || isBarred(world)) {
      waits = true;
      return;
    }
    const read = readDraftFile(current.file);
    if (!read.ok) {
      change((kept) => ({ ...kept, current: undefined, cases: setAside(kept, undefined, world.newId()) }));
      keep.setState({ notice: 'unreadable' });
      return;
    }
    drafts.getState().openDraft(read.draft, read.form);
    last.isOwn(last.entered(), current);
    keep.setState(({ leftOut }) => ({
      notice: 'restored',
      leftOut: [...new Set([...leftOut, ...read.leftOut])],
    }));
  }

  return {
    takeUp,

    /** The screen is another one: what could not be taken up before is, unless something was begun since. */
    takeUpWaiting: (): void => {
      if (!waits) return;
      const kept = isFresh() ? look() : undefined;
      if (kept) takeUp(kept);
      else waits = false;
    },
  };
}
