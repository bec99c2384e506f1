import * as v from 'valibot';
import { basisEntries } from './basis.ts';
import { When } from './condition.ts';
import { Figure } from './figure.ts';

/** A text for people, complete in both languages. */
export const Text = v.strictObject({
  'zh-CN': v.pipe(v.string(), v.nonEmpty()),
  en: v.pipe(v.string(), v.nonEmpty()),
});
export type Text = v.InferOutput<typeof Text>;

export const Id = v.pipe(v.string(), v.regex(/^[A-Za-z][A-Za-z0-9-]*$/));

/** A row of a decision table: under which condition which cell stands, and the article that says so. */
export const rowOf = <S extends v.GenericSchema>(cell: S) =>
  v.strictObject({ when: When, is: cell, ...basisEntries });

export const FigureTable = v.array(rowOf(Figure));
export type FigureRow = v.InferOutput<typeof FigureTable>[number];

/** One figure, and what it rests on. */
export const Cell = v.strictObject({ is: Figure, ...basisEntries });
export type Cell = v.InferOutput<typeof Cell>;
