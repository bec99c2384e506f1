import type { Pack } from '@/engine/index.ts';
import type { Passage, Row } from './passage.ts';

/** A table that lists diseases, reduced to the rows of some; another one as it is. */
export const withRowsOf = (diseases: Pack['diseases'], passages: readonly Passage[]): readonly Passage[] =>
  passages.map((passage) => {
    if (passage.kind !== 'table') return passage;
    const rows = passage.rows.filter((row) => diseases.some((disease) => isRowOf(row, disease)));
    return rows.length > 0 ? { ...passage, rows } : passage;
  });

/** By the name, or by the number that the document gives it, which stands in no column of figures. */
const isRowOf = ({ cells }: Row, { id, name }: Pack['diseases'][number]): boolean =>
  cells.some(({ text, stated }) => text === name['zh-CN'] || (text === id && stated.length === 0));
