import { type Settings, settingsStore, type TextSize } from './settings.ts';

/** The smallest text that the version for older people begins with. */
const BEGINS_WITH: TextSize = 'large';

/** The size that it took the place of; undefined where it found a text that was large enough. */
let sizeBefore: TextSize | undefined;

/** Lays the page out for older people, in text that is large at least. */
export function enterElderMode(): void {
  const { mode, size } = settingsStore.getState();
  if (mode === 'elder') return;
  const isSmall = size === 'normal';
  sizeBefore = isSmall ? size : undefined;
  settingsStore.setState({ mode: 'elder', ...(isSmall && { size: BEGINS_WITH }) });
}

/** Gives back the usual layout and, where nobody has chosen another since, the size of before. */
export function leaveElderMode(): void {
  const { size } = settingsStore.getState();
  const given = size === BEGINS_WITH ? sizeBefore : undefined;
  settingsStore.setState({ mode: 'usual', size: given ?? size });
  sizeBefore = undefined;
}

/** Whether the page is laid out for older people. */
export const isElder = ({ mode }: Settings): boolean => mode === 'elder';
