import Papa from 'papaparse';

/** One row of a table, and where it stands in the text. */
export interface Line {
  /** Number of the line in which it begins, from 1. */
  readonly line: number;
  /** Place of its first character, and the place after its last. */
  readonly start: number;
  readonly end: number;
  /** Without white space at their ends; a line break within a cell is a space. */
  readonly cells: readonly string[];
  /** Whether a quoted cell seems to have swallowed a whole line, since a quotation mark is missing somewhere. */
  readonly torn: boolean;
}

/** In the order in which they are preferred where they occur in equally many lines. */
const SEPARATORS = ['\t', ';', '；', ',', '，', '|'] as const;
const LOOKED_AT = 50;

/** Splits a pasted table or the text of a CSV file; every character of it is in one row. @param text with `\n` alone */
export function splitTable(text: string): readonly Line[] {
  if (text === '') return [];
  const separator = separatorOf(text);
  if (separator === undefined) return splitPlainly(text, /\s+/u);
  return splitQuoted(text, separator) ?? splitPlainly(text, separator);
}

/** @returns undefined where less than half of the lines have any */
function separatorOf(text: string): string | undefined {
  const unquoted = text.slice(0, 100_000).replace(/"[^"]*"/gu, '""');
  const lines = unquoted
    .split('\n')
    .filter((line) => line.trim() !== '')
    .slice(0, LOOKED_AT);
  const count = (separator: string): number => lines.filter((line) => line.includes(separator)).length;
  const best = SEPARATORS.reduce((most, separator) => (count(separator) > count(most) ? separator : most));
  return count(best) * 2 >= lines.length && count(best) > 0 ? best : undefined;
}

/** @returns undefined where quotation marks do not pair off */
function splitQuoted(text: string, delimiter: string): readonly Line[] | undefined {
  const lines: Line[] = [];
  let start = text.startsWith('\uFEFF') ? 1 : 0;
  const first = start;
  let line = 1;
  let paired = true;
  Papa.parse<readonly string[]>(text, {
    delimiter,
    newline: '\n',
    step: ({ data, errors, meta }, parser) => {
      if (errors.some(({ type }) => type === 'Quotes')) {
        paired = false;
        parser.abort();
        return;
      }
      const end = meta.cursor + first;
      lines.push({
        line,
        start,
        end,
        cells: data.map(tidy),
        torn: data.some((cell) => isTorn(cell, delimiter)),
      });
      line += breaksIn(text.slice(start, end));
      start = end;
    },
  });
  return paired ? lines : undefined;
}

/** Line by line, whatever quotation marks there are. */
function splitPlainly(text: string, separator: string | RegExp): readonly Line[] {
  let start = 0;
  return text.split('\n').map((content, index) => {
    const from = start;
    start = Math.min(text.length, from + content.length + 1);
    const parts = typeof separator === 'string' ? content.split(separator) : content.trim().split(separator);
    const cells = parts.map((cell) => tidy(cell.trim().replace(/^"+|"+$/gu, '')));
    return { line: index + 1, start: from, end: start, cells, torn: false };
  });
}

/** An apostrophe before a cell says to a spreadsheet that it is text. */
const tidy = (cell: string): string => cell.replace(/\s+/gu, ' ').trim().replace(/^'/u, '');

const breaksIn = (text: string): number => text.split('\n').length - 1;

/** A line within a cell that has cells of its own. */
const isTorn = (cell: string, delimiter: string): boolean =>
  cell.includes('\n') && cell.split('\n').some((part) => part.includes(delimiter));
