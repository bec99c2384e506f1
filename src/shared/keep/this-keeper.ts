import { i18n } from '@/i18n/i18n.ts';
import { asLanguage } from '@/i18n/language.ts';
import { draftStore } from '../draft/store.ts';
import { clockTime, today } from '../input/today.ts';
import { settingsStore } from '../settings/settings.ts';
import { keepStore } from './keep-store.ts';
import { createKeeper } from './keeper.ts';
import { keepingPlace, keptKey } from './storage.ts';

/** So long after the last letter typed. */
const PAUSE = 800;

/** Screens on which another's case comes up: that of a link, that of a caller. */
const FOR_OTHER = /^#\/(?:open|hotline)(?:\/|$)/u;

let timer: ReturnType<typeof setTimeout> | undefined;

/** The keeper of this page. */
export const keeper = createKeeper({
  place: keepingPlace,
  drafts: draftStore,
  settings: settingsStore,
  keep: keepStore,
  language: () => asLanguage(i18n.language),
  now: () => `${today()} ${clockTime()}`,
  newId: () => `${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 10)}`,
  forOther: () => FOR_OTHER.test(window.location.hash),
  later: (run) => {
    clearTimeout(timer);
    timer = setTimeout(run, PAUSE);
  },
});

let following = false;

/** Takes up what is kept on this device, and follows what the page, the person and other windows do. */
export function beginKeeping(): void {
  if (following) return;
  following = true;
  keeper.begin();
  i18n.on('languageChanged', () => keeper.keepSettings());
  window.addEventListener('pagehide', () => void keepStore.getState().keepNow());
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') keepStore.getState().keepNow();
  });
  window.addEventListener('hashchange', () => keeper.takeUpWaiting());
  window.addEventListener('storage', ({ key }) => {
    // Clearing the whole storage names no key.
    if (key === null || key === keptKey()) keeper.changedElsewhere();
  });
}
