import type { Day } from '../calendar/day.ts';
import { ALWAYS, type Timeline } from './case.ts';
import { day, Keys, type Read, type Report } from './reader.ts';

export interface ReadTimeline<T> {
  readonly timeline: Timeline<T>;
  /** The day on which the first entry begins, whatever is wrong with it otherwise. */
  readonly begins: Day;
}

interface Entry<T> {
  readonly path: string;
  readonly from: Day | undefined;
  readonly value: T | undefined;
}

/** A value given once for all, or a list of `{"from", <key>}` with ascending dates. */
export function timelineOf<T>(key: string, read: Read<T>): Read<ReadTimeline<T>> {
  const entryKeys = new Set(['from', key]);
  return (value, path, report) => {
    if (!Array.isArray(value)) {
      const single = read(value, path, report);
      return { timeline: single === undefined ? [] : [{ from: ALWAYS, value: single }], begins: ALWAYS };
    }
    if (value.length === 0) report.add(path, 'empty-timeline');
    const entries = value.map((item: unknown, index): Entry<T> => {
      const entryPath = `${path}[${index}]`;
      const keys = Keys.of(item, entryPath, report);
      keys?.only(entryKeys);
      return {
        path: entryPath,
        from: keys?.required('from', day),
        value: keys?.required(key, read),
      };
    });
    checkOrder(entries, report);
    return { timeline: entries.flatMap(complete), begins: entries[0]?.from ?? ALWAYS };
  };
}

function checkOrder(entries: readonly Entry<unknown>[], report: Report): void {
  let before: Day | undefined;
  for (const { path, from } of entries) {
    if (before !== undefined && from !== undefined && from <= before)
      report.add(`${path}.from`, 'out-of-order');
    before = from ?? before;
  }
}

function complete<T>({ from, value }: Entry<T>): Timeline<T> {
  return from === undefined || value === undefined ? [] : [{ from, value }];
}
