import { type Use, USE_DIMENSIONS, type UseRow } from '@/engine/index.ts';

/** The answers for one purpose: for whom and where each of them stands. */
export interface AnswersFor {
  readonly purpose: Use['for'];
  readonly answers: readonly {
    readonly whose: readonly Use['whose'][];
    readonly at: readonly Use['at'][];
    readonly is: UseRow['is'];
  }[];
}

/** All answers of a pack, by purpose. */
export function allUses(rows: readonly UseRow[]): readonly AnswersFor[] {
  return USE_DIMENSIONS.for.map((purpose) => ({
    purpose,
    answers: rows
      .filter(({ when }) => valuesOf(when.for, USE_DIMENSIONS.for).includes(purpose))
      .map(({ when, is }) => ({
        whose: valuesOf(when.whose, USE_DIMENSIONS.whose),
        at: valuesOf(when.at, USE_DIMENSIONS.at),
        is,
      })),
  }));
}

function valuesOf<V extends string>(given: V | readonly V[] | undefined, all: readonly V[]): readonly V[] {
  if (given === undefined) return all;
  return typeof given === 'string' ? [given] : given;
}
