import { type Settings, settingsStore, type TextSize } from './settings.ts';

/** The smallest text that the version for older people begins with. */
const BEGINS_WITH: TextSize = 'large';

/** The size that a larger one took the place of; undefined where it found a large one, or another was chosen since. */
let enlarged: { readonly from: TextSize; readonly to: TextSize } | undefined;

/** No longer looks out for what ends it. */
let stopWatching: (() => void) | undefined;

/**
 * Lays the page out for older people, in text that is large at least. Where callers are being helped it does nothing:
 * only the way out of that layout forgets them.
 */
export function enterElderMode(): void {
  const { mode, size } = settingsStore.getState();
  if (mode !== 'usual') return;
  const isSmall = size === 'normal';
  enlarged = isSmall ? { from: size, to: BEGINS_WITH } : undefined;
  settingsStore.setState({ mode: 'elder', ...(isSmall && { size: BEGINS_WITH }) });
  stopWatching = settingsStore.subscribe(watch);
}

/** Gives back the usual layout and, where nobody has chosen another since, the size of before. */
export function leaveElderMode(): void {
  settingsStore.setState({ mode: 'usual', size: giveBack(settingsStore.getState()) });
}

/** The size that the page has in the usual layout, also for those who hear of a choice before it is heard of here. */
export const usualSize = ({ size }: Settings): TextSize => (size === enlarged?.to ? enlarged.from : size);

/** Whether the page is laid out for older people. */
export const isElder = ({ mode }: Settings): boolean => mode === 'elder';

function watch(now: Settings, before: Settings): void {
  if (!isElder(now)) settingsStore.setState({ size: giveBack(now) });
  else if (now.size !== before.size) enlarged = undefined;
}

/** @returns the size that the page has without it */
function giveBack(settings: Settings): TextSize {
  const given = usualSize(settings);
  stopWatching?.();
  stopWatching = undefined;
  enlarged = undefined;
  return given;
}
