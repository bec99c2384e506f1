import type { Draft } from './draft.ts';
import type { LeftOut } from './left-out.ts';

const LISTS = ['statusChanges', 'enrolmentChanges', 'baseChanges', 'arrears'] as const;

interface Row {
  readonly id: string;
  readonly from: string;
  readonly until?: string;
}

/** The draft without the rows that are only begun: what they say holds from no day yet. */
export function withoutBegun(draft: Draft): { readonly draft: Draft; readonly leftOut: readonly LeftOut[] } {
  const begun = LISTS.flatMap((list) =>
    draft[list].filter((row: Row) => isBegun(row)).map(({ id }) => ({ list, id })),
  );
  if (begun.length === 0) return { draft, leftOut: [] };
  const dated = <R extends Row>(rows: readonly R[]): readonly R[] => rows.filter((row) => !isBegun(row));
  return {
    draft: {
      ...draft,
      statusChanges: dated(draft.statusChanges),
      enrolmentChanges: dated(draft.enrolmentChanges),
      baseChanges: dated(draft.baseChanges),
      arrears: dated(draft.arrears),
    },
    leftOut: begun.map(({ list, id }) => ({ field: `${list}.${id}`, code: 'no-date-yet' })),
  };
}

const isBegun = ({ from, until }: Row): boolean => from.trim() === '' || until?.trim() === '';
