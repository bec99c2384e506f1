/** What the checks of `openPack` and `readCase` have proven to be there. Throws where it is not: that is a bug, never input. */
export function proven<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('settled with what was not proven sound');
  return value;
}
