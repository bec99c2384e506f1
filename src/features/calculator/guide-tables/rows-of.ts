import type { Basis, Figure, When } from '@/engine/index.ts';
import { conditionWords } from './condition-words.ts';
import type { GuideRow } from './guide-table.ts';
import type { ShownFigure } from './show-figure.ts';
import type { Words } from './words.ts';

/** What a rule rests on, and nothing else of it. */
const basisOf = ({ cite, assumption }: Basis): Basis => ({
  ...(cite === undefined ? {} : { cite }),
  ...(assumption === undefined ? {} : { assumption }),
});

/** A row of one figure. */
export const figureRow = (key: string, head: string, figure: ShownFigure, of: Basis): GuideRow => ({
  key,
  head,
  ...figure,
  basis: basisOf(of),
});

/** A row of words. */
export const wordsRow = (key: string, head: string, value: string, of: Basis): GuideRow => ({
  key,
  head,
  value,
  basis: basisOf(of),
});

/** What the document is silent on. */
export const openRow = (key: string, head: string, { t }: Words, of: Basis): GuideRow => ({
  key,
  head,
  value: t('guideTable.notStated'),
  isOpen: true,
  basis: basisOf(of),
});

type Row = Basis & { readonly when: When; readonly is: Figure };

/** The rows of a table of figures, each with its condition. @param besides said before every condition */
export const rowsOf = (
  table: readonly Row[],
  key: string,
  show: (figure: Figure) => ShownFigure,
  words: Words,
  besides: readonly string[] = [],
): readonly GuideRow[] =>
  table.map((row, index) =>
    figureRow(`${key}.${index}`, conditionWords(row.when, words, besides), show(row.is), row),
  );
