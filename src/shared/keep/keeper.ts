import type { DraftState } from '../draft/store.ts';
import { readDraftFile } from '../files/read-draft-file.ts';
import { isUntouched } from '../files/untouched.ts';
import { isElder, usualSize } from '../settings/elder-mode.ts';
import { asWritten, createEnteredLast } from './entered-last.ts';
import { isBarred, keepsNothing, type KeeperWorld } from './keeper-world.ts';
import type { KeptCase, KeptSettings } from './kept.ts';
import { createSavedCases } from './saved-cases.ts';
import { setAside } from './set-aside.ts';
import { createShelf } from './shelf.ts';
import { createTakeUp } from './take-up.ts';

/**
 * Keeps what is entered on this device, once and as long as the person agrees: every writing reads first what is there,
 * and changes its own part alone, so that nothing that another window has saved is dropped. The person agrees for all of
 * them; where they did so in another one, nothing is kept here before they have been told. In hotline mode, and of
 * samples, nothing is ever kept.
 */
export function createKeeper(world: KeeperWorld) {
  const { drafts, settings, keep } = world;
  const shelf = createShelf(world.place, keep);
  const { look, put, change } = shelf;
  const last = createEnteredLast(world, shelf);
  const { takeUp, takeUpWaiting } = createTakeUp(world, shelf, last);
  const { entered, keepNow } = last;
  let begun = false;
  /** What the person had entered when the page became the callers'. */
  let own: DraftState | undefined;

  const settingsNow = (): KeptSettings => {
    const now = settings.getState();
    return {
      size: usualSize(now),
      theme: now.theme,
      language: world.language(),
      ...(isElder(now) && { elder: true }),
    };
  };

  function follow(): void {
    keep.setState({ keepNow, holds: last.holds, decline });
    drafts.subscribe((now, before) => {
      if (isUndoneToSample(now, before)) last.isUndone(now.draft);
      else if (isReplaced(now, before)) last.givesWay(before);
      else if (isTurned(now, before)) last.isOther();
      if (now.draft.sample !== undefined) last.shows(now.draft);
      // From then on one undo takes back something else.
      if (keep.getState().notice === 'restored' && !last.isKnown(now.draft))
        keep.setState({ notice: undefined });
      world.later(() => void keepNow());
    });
    settings.subscribe((now, before) => {
      if (before.mode !== 'hotline' && now.mode === 'hotline') {
        last.keepBeforeCallers();
        own = drafts.getState();
      }
      if (before.mode === 'hotline' && now.mode !== 'hotline') afterHotline();
      if (now.mode === 'hotline') return;
      if (now.size !== before.size || now.theme !== before.theme || now.mode !== before.mode) keepSettings();
    });
  }

  /** What a caller said must not be kept: as long as undoing could bring it back, nothing is. */
  function afterHotline(): void {
    const { draft, form, canUndo, canRedo } = drafts.getState();
    const isOwn = draft === own?.draft && canUndo === own.canUndo && canRedo === own.canRedo;
    own = undefined;
    const isClean = !canUndo && !canRedo && isUntouched(draft, form);
    // The person's own is back, with a history of its own.
    if (!isOwn || isClean) keep.setState({ barred: !isClean });
    const { keeping, notHere } = keep.getState();
    if (notHere === 'untold' && !isBarred(world)) keep.setState({ notice: 'agreed-elsewhere' });
    else if (isClean && notHere === undefined && keeping.state === 'on') takeUp(keeping.kept);
  }

  function decline(): void {
    last.takeBack();
    keep.setState({ notHere: 'declined' });
  }

  function keepSettings(): void {
    if (keep.getState().keeping.state === 'on' && !keepsNothing(world))
      change((kept) => ({ ...kept, settings: settingsNow() }));
  }

  const savedCases = createSavedCases({
    change,
    entered: () => {
      const now = entered();
      return keepsNothing(world) || now.draft.sample !== undefined ? undefined : asWritten(now);
    },
    now: world.now,
    newId: world.newId,
  });

  return {
    ...savedCases,
    keepSettings,
    takeUpWaiting,

    /** Takes up what is kept, where something is, and goes on keeping. To be called once on a page. */
    begin: (): void => {
      if (begun) return;
      begun = true;
      const kept = look();
      if (kept) takeUp(kept);
      follow();
      // Something may have been entered before.
      world.later(() => void keepNow());
    },

    /** The person agrees. @returns whether it is kept from now on */
    agree: (): boolean => {
      if (isBarred(world) || world.place() === undefined) return false;
      const kept = look();
      if (kept === undefined && keep.getState().keeping.state !== 'off') return false;
      const now = entered();
      const current = last.asKept(now);
      // Another window may have agreed before.
      const cases = kept ? setAside(kept, current, world.newId()) : [];
      const agreed = put({ settings: settingsNow(), current, cases });
      if (!agreed) return false;
      last.isOwn(now, current);
      keep.setState(({ notice }) => ({
        notHere: undefined,
        notice: notice === 'agreed-elsewhere' ? undefined : notice,
      }));
      return true;
    },

    /** Another window has changed what is kept. */
    changedElsewhere: (): void => {
      const { keeping: before, notice, notHere } = keep.getState();
      // Before it can be seen that something is kept.
      if (before.state !== 'on') keep.setState({ notHere: 'untold' });
      const kept = look();
      if (kept === undefined) {
        keep.setState({ notHere: undefined });
        if (notice === 'agreed-elsewhere' && keep.getState().notice === notice)
          keep.setState({ notice: undefined });
        return;
      }
      if (before.state !== 'on') {
        if (!isBarred(world)) keep.setState({ notice: 'agreed-elsewhere' });
        return;
      }
      const same = JSON.stringify(kept.current) === JSON.stringify(before.kept.current);
      if (!same && notHere === undefined && notice !== 'agreed-elsewhere')
        keep.setState({ notice: 'elsewhere' });
    },

    /** Puts a saved case in place of what is entered. @returns whether it can be read */
    open: (kase: KeptCase): boolean => {
      const read = readDraftFile(kase.file);
      if (!read.ok) return false;
      savedCases.holdOn(kase);
      drafts.getState().openDraft(read.draft, read.form);
      keep.setState(({ leftOut }) => ({ leftOut: [...new Set([...leftOut, ...read.leftOut])] }));
      keepNow();
      return true;
    },
  };
}

/** Whether all that made a sample the person's own is undone: that was never a case beside it. */
const isUndoneToSample = (now: DraftState, before: DraftState): boolean =>
  now.draft.sample !== undefined &&
  before.draft.sample === undefined &&
  now.cleared === before.cleared &&
  now.steps < before.steps;

/** Whether something else stands in place of the whole draft: what was opened, or a sample done again. */
const isReplaced = (now: DraftState, before: DraftState): boolean =>
  now.opened !== before.opened || (now.draft.sample !== undefined && before.draft.sample === undefined);

/** Whether it was undone, done again or cleared: what is there is not what was there before, gone on with. */
const isTurned = (now: DraftState, before: DraftState): boolean =>
  now.cleared !== before.cleared || (now.draft !== before.draft && (now.canRedo || before.canRedo));
