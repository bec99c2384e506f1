const LETTERS = 26;
const A = 65;

/** What a spreadsheet calls a column. @param index 0 is `A`, 26 is `AA` */
export function columnName(index: number): string {
  const before = Math.floor(index / LETTERS);
  return (before === 0 ? '' : columnName(before - 1)) + String.fromCharCode(A + (index % LETTERS));
}

/** The cells of a table with its head, as a range. @param fixed `$` for one that does not move with a cell */
export const rangeOf = (columns: number, rows: number, fixed: '' | '$' = ''): string =>
  `${fixed}A${fixed}1:${fixed}${columnName(columns - 1)}${fixed}${rows + 1}`;
