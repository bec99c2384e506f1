import { holdsForUse, type Use, USE_DIMENSIONS, type UseRow } from '@/engine/index.ts';

export type UseQuestion = keyof Use;

/** What is said so far of what the account is to pay. */
export type Asked = { readonly [Q in UseQuestion]?: Use[Q] };

/** In the order in which they are asked. */
export const USE_QUESTIONS = ['for', 'whose', 'at'] as const satisfies readonly UseQuestion[];

/** The one row that answers, or the first question whose answer can still make a difference. */
export type NextOfUse =
  | { readonly row: UseRow; readonly question?: undefined }
  | { readonly row?: undefined; readonly question: UseQuestion };

/** @param rows of a sound pack: exactly one answers every use */
export function nextOfUse(rows: readonly UseRow[], asked: Asked): NextOfUse {
  const uses = usesOf(asked);
  const rowOf = (use: Use): UseRow | undefined => rows.find(({ when }) => holdsForUse(when, use));
  const question = USE_QUESTIONS.find(
    (each) =>
      asked[each] === undefined &&
      uses.some((use) =>
        usesOf({ ...asked, ...use, [each]: undefined }).some((other) => rowOf(other) !== rowOf(use)),
      ),
  );
  if (question !== undefined) return { question };
  const row = uses[0] && rowOf(uses[0]);
  if (!row) throw new Error('a pack was asked that was not proven sound');
  return { row };
}

/** Every use that is meant by what is said so far. */
function usesOf(asked: Asked): readonly Use[] {
  const purposes = meant(asked.for, USE_DIMENSIONS.for);
  const people = meant(asked.whose, USE_DIMENSIONS.whose);
  const places = meant(asked.at, USE_DIMENSIONS.at);
  return purposes.flatMap((purpose) =>
    people.flatMap((whose) => places.map((at): Use => ({ for: purpose, whose, at }))),
  );
}

const meant = <V>(said: V | undefined, all: readonly V[]): readonly V[] =>
  said === undefined ? all : [said];
