/** A section of a long list: from a row, from 0, until before another. */
export interface Section {
  readonly from: number;
  readonly until: number;
}

/** So many of the latest stand there at first. */
const FEW = 8;
/** So many stand there at once at the most: more would slow down every key pressed beside them. */
const MANY = 120;

interface Sections extends Section {
  /** What a press shows instead; undefined where there is nothing further. */
  readonly earlier: Section | undefined;
  readonly later: Section | undefined;
}

/** @param asked the section that was asked for; the latest few rows where none was */
export function sectionOf(rows: number, asked: Section | undefined): Sections {
  const until = Math.min(rows, asked?.until ?? rows);
  const from = Math.min(asked?.from ?? Math.max(0, rows - FEW), until);
  // What stands there stays as long as there is room for it.
  const before = Math.max(0, from - (MANY - FEW));
  const earlier = { from: before, until: Math.min(until, before + MANY) };
  const after = Math.min(rows, until + MANY);
  const later = { from: Math.max(0, after - MANY), until: after };
  return {
    from,
    until,
    earlier: from > 0 ? earlier : undefined,
    later: until < rows ? later : undefined,
  };
}
