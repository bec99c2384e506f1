import { enterElderMode } from './elder-mode.ts';
import { type Mode, settingsStore } from './settings.ts';

/** The layout that it took the place of. */
let before: Mode = 'usual';

/** Lays the page out for one caller after another. */
export function enterHotlineMode(): void {
  const { mode } = settingsStore.getState();
  if (mode === 'hotline') return;
  before = mode;
  settingsStore.setState({ mode: 'hotline' });
}

/** Gives back the layout of before, in which the person may have it kept. */
export function leaveHotlineMode(): void {
  settingsStore.setState({ mode: 'usual' });
  if (before === 'elder') enterElderMode();
  before = 'usual';
}
