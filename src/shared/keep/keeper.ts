import type { StoreApi } from 'zustand/vanilla';
import type { Draft } from '../draft/draft.ts';
import type { OpenForm } from '../draft/open-form.ts';
import type { DraftState } from '../draft/store.ts';
import { draftJson } from '../files/draft-file.ts';
import { readDraftFile } from '../files/read-draft-file.ts';
import { isUntouched } from '../files/untouched.ts';
import type { Settings } from '../settings/settings.ts';
import { isSaved } from './is-saved.ts';
import type { keepStore } from './keep-store.ts';
import type { Kept, KeptCase, KeptDraft, KeptSettings } from './kept.ts';
import { createSavedCases } from './saved-cases.ts';
import { createShelf } from './shelf.ts';
import type { KeepingPlace } from './storage.ts';

/** What a keeper works with. */
export interface KeeperWorld {
  readonly place: () => KeepingPlace | undefined;
  readonly drafts: Pick<StoreApi<DraftState>, 'getState' | 'subscribe'>;
  readonly settings: Pick<StoreApi<Settings>, 'getState' | 'subscribe'>;
  readonly keep: typeof keepStore;
  readonly language: () => KeptSettings['language'];
  /** Now, as `YYYY-MM-DD HH:mm`. */
  readonly now: () => string;
  readonly newId: () => string;
  /** Whether the screen is one on which somebody else's case comes up. */
  readonly forOther: () => boolean;
  /** Calls back once nothing was entered for a moment. */
  readonly later: (run: () => void) => void;
}

type Entered = Pick<DraftState, 'draft' | 'form'>;

/**
 * Keeps what is entered on this device, once and as long as the person agrees: every writing reads first what is there,
 * and changes its own part alone, so that nothing that another window has saved is dropped. In hotline mode, and of
 * samples, nothing is ever kept.
 */
export function createKeeper(world: KeeperWorld) {
  const { drafts, settings, keep } = world;
  const { look, put, change } = createShelf(world.place, keep);
  let begun = false;
  /** What this window has last kept, or taken up; what is entered is compared with it. */
  let known: Partial<Entered> = entered();
  /** Whether what is kept as entered last is older than this window knows of: it gives way to nothing. */
  let foreign = false;
  /** The same since a sample stands on the page. */
  let sampled = false;
  /** Whether another window has kept something else since. */
  let elsewhere = false;

  function entered(): Entered {
    const { draft, form } = drafts.getState();
    return { draft, form };
  }

  const isDirty = (): boolean => {
    const now = entered();
    return now.draft !== known.draft || now.form !== known.form;
  };

  const isBarred = (): boolean => keep.getState().barred || settings.getState().mode === 'hotline';

  const settingsNow = (): KeptSettings => {
    const { size, theme } = settings.getState();
    return { size, theme, language: world.language() };
  };

  const currentNow = (): KeptDraft | undefined => {
    const { draft, form } = entered();
    if (isUntouched(draft, form) || draft.sample !== undefined) return undefined;
    return { file: asWritten(draft, form), at: world.now() };
  };

  /** What was entered last, as one of the cases, where something else takes its place. */
  const setAside = ({ cases, current }: Kept): readonly KeptCase[] =>
    current === undefined ? cases : [...cases, { ...current, id: world.newId(), name: '' }];

  /** Keeps what is entered. @returns whether all of it is kept */
  function keepNow(): boolean {
    const now = entered();
    if (keep.getState().keeping.state !== 'on' || isBarred()) return false;
    if (!isDirty()) {
      sampled = false;
      return !elsewhere;
    }
    if (now.draft.sample !== undefined) {
      sampled = true;
      return false;
    }
    const gives = foreign || sampled;
    const current = currentNow();
    // A page on which nothing was entered takes nothing's place.
    if (current === undefined && gives) return true;
    let moved = false;
    const done = change((kept) => {
      moved = gives && kept.current !== undefined;
      return { ...kept, current, cases: gives ? setAside(kept) : kept.cases };
    });
    if (!done) return false;
    if (moved) keep.setState({ notice: 'set-aside' });
    else if (elsewhere) keep.setState({ notice: undefined });
    known = now;
    foreign = false;
    sampled = false;
    elsewhere = false;
    return true;
  }

  /** Takes up what was entered last, unless something else is on the page by now. */
  function restore({ current }: Kept): void {
    const { draft, form } = entered();
    const isFresh = draft.sample === undefined && isUntouched(draft, form);
    known = isFresh ? { draft, form } : {};
    foreign = current !== undefined;
    if (current === undefined || !isFresh || world.forOther() || isBarred()) return;
    const read = readDraftFile(current.file);
    if (!read.ok) {
      change((kept) => ({ ...kept, current: undefined, cases: setAside(kept) }));
      keep.setState({ notice: 'unreadable' });
      foreign = false;
      return;
    }
    drafts.getState().openDraft(read.draft, read.form);
    known = entered();
    foreign = false;
    keep.setState({ notice: 'restored' });
  }

  function follow(): void {
    keep.setState({ keepNow });
    drafts.subscribe(() => {
      // From then on one undo takes back something else.
      if (keep.getState().notice === 'restored' && entered().draft !== known.draft)
        keep.setState({ notice: undefined });
      world.later(() => void keepNow());
    });
    settings.subscribe((now, before) => {
      if (before.mode === 'hotline' && now.mode !== 'hotline') afterHotline();
      if (now.mode === 'hotline') return;
      if (now.size !== before.size || now.theme !== before.theme) keepSettings();
    });
  }

  /** What a caller said must not be kept: as long as undoing could bring it back, nothing is. */
  function afterHotline(): void {
    const { draft, form, canUndo, canRedo } = drafts.getState();
    const isClean = !canUndo && !canRedo && isUntouched(draft, form);
    keep.setState({ barred: !isClean });
    const { keeping } = keep.getState();
    if (isClean && keeping.state === 'on') restore(keeping.kept);
  }

  function keepSettings(): void {
    if (keep.getState().keeping.state === 'on' && !isBarred())
      change((kept) => ({ ...kept, settings: settingsNow() }));
  }

  const savedCases = createSavedCases({
    change,
    entered: () => {
      const { draft, form } = entered();
      return isBarred() || draft.sample !== undefined ? undefined : asWritten(draft, form);
    },
    now: world.now,
    newId: world.newId,
  });

  return {
    ...savedCases,

    /** Takes up what is kept, where something is, and goes on keeping. To be called once on a page. */
    begin: (): void => {
      if (begun) return;
      begun = true;
      const kept = look();
      if (kept) restore(kept);
      follow();
      // Something may have been entered before.
      world.later(() => void keepNow());
    },

    /** The person agrees. @returns whether it is kept from now on */
    agree: (): boolean => {
      if (isBarred() || world.place() === undefined) return false;
      const kept = look();
      if (kept === undefined && keep.getState().keeping.state !== 'off') return false;
      const now = entered();
      const agreed = put({ settings: settingsNow(), current: currentNow(), cases: kept?.cases ?? [] });
      if (agreed) {
        known = now;
        foreign = false;
      }
      return agreed;
    },

    keepSettings,

    /** Another window has changed what is kept. */
    changedElsewhere: (): void => {
      const before = keep.getState().keeping;
      const kept = look();
      if (kept === undefined || before.state !== 'on') return;
      const same = JSON.stringify(kept.current) === JSON.stringify(before.kept.current);
      if (same) return;
      elsewhere = true;
      keep.setState({ notice: 'elsewhere' });
    },

    /**
     * Puts a saved case in place of all that is entered; that is set aside where it is saved under no name.
     * @returns whether it could be read
     */
    open: ({ file }: KeptCase): boolean => {
      const read = readDraftFile(file);
      if (!read.ok) return false;
      keepNow();
      const { draft, form } = entered();
      const { keeping } = keep.getState();
      const saved = keeping.state !== 'on' || isSaved(draft, form, keeping.kept.cases);
      foreign ||= !saved && currentNow() !== undefined;
      drafts.getState().openDraft(read.draft, read.form);
      keepNow();
      return true;
    },
  };
}

/** The draft as reading it back gives it. */
const asWritten = (draft: Draft, form: OpenForm): unknown =>
  JSON.parse(JSON.stringify(draftJson(draft, form))) as unknown;
