/** A value with what it was before and what was taken back, both latest last. */
export interface History<T> {
  readonly past: readonly T[];
  readonly present: T;
  readonly future: readonly T[];
  /** What the latest change changed; a change of the same thing joins it. */
  readonly touched: string | undefined;
}

const LONGEST = 100;

export const begin = <T>(present: T): History<T> => ({ past: [], present, future: [], touched: undefined });

/**
 * @param field where it is given and equals that of the change before, both are one step back, so that a word typed
 * is undone at once and not by the letter
 */
export function change<T>(history: History<T>, present: T, field?: string): History<T> {
  const joins = field !== undefined && field === history.touched;
  const past = joins ? history.past : [...history.past, history.present].slice(-LONGEST);
  return { past, present, future: [], touched: field };
}

export function undo<T>({ past, present, future }: History<T>): History<T> {
  const [before] = past.slice(-1);
  if (before === undefined) return { past, present, future, touched: undefined };
  return { past: past.slice(0, -1), present: before, future: [...future, present], touched: undefined };
}

export function redo<T>({ past, present, future }: History<T>): History<T> {
  const [after] = future.slice(-1);
  if (after === undefined) return { past, present, future, touched: undefined };
  return { past: [...past, present], present: after, future: future.slice(0, -1), touched: undefined };
}
