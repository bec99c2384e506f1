import * as v from 'valibot';
import { basisEntries } from './basis.ts';
import { Text } from './rows.ts';

/** All that decides whether something may be paid from the account. */
export const USE_DIMENSIONS = {
  for: [
    'eligible-share',
    'other-share',
    'drugs',
    'devices',
    'consumables',
    'premium-residents',
    'premium-large-sum',
    'premium-long-term-care',
    'premium-supplementary',
    'premium-commercial',
    'public-health',
    'fitness',
    'wellness',
  ],
  whose: ['self', 'spouse', 'parents', 'children', 'others'],
  at: ['designated-institution', 'designated-pharmacy', 'elsewhere'],
} as const;
export type UseDimension = keyof typeof USE_DIMENSIONS;
export type Use = { readonly [D in UseDimension]: (typeof USE_DIMENSIONS)[D][number] };

export const USE_DIMENSION_NAMES = Object.keys(USE_DIMENSIONS) as readonly UseDimension[];

/** What becomes of the money in the account. */
export const KEEPING_TOPICS = ['carry-over', 'inheritance', 'transfer', 'abroad', 'cash'] as const;

export const ANSWERS = ['yes', 'not-yet', 'no', 'not-stated'] as const;
const Answer = v.picklist(ANSWERS);

type UseWhen = { readonly [D in UseDimension]?: Use[D] | readonly Use[D][] };

const oneOrSome = (dimension: UseDimension) => {
  const value = v.picklist(USE_DIMENSIONS[dimension] as readonly string[]);
  return v.exactOptional(
    v.lazy((input) =>
      Array.isArray(input) ? v.pipe(v.array(value), v.minLength(1)) : (value as v.GenericSchema),
    ),
  );
};

const UseWhen: v.GenericSchema<unknown, UseWhen> = v.strictObject(
  Object.fromEntries(USE_DIMENSION_NAMES.map((name) => [name, oneOrSome(name)])) as Record<
    UseDimension,
    ReturnType<typeof oneOrSome>
  >,
) as v.GenericSchema<unknown, UseWhen>;

export const UseRow = v.strictObject({ when: UseWhen, is: Answer, text: Text, ...basisEntries });
export type UseRow = v.InferOutput<typeof UseRow>;

/** An answer without an article is that the document does not say. */
export const KeepingRow = v.strictObject({
  topic: v.picklist(KEEPING_TOPICS),
  is: Answer,
  text: Text,
  ...basisEntries,
});
export type KeepingRow = v.InferOutput<typeof KeepingRow>;

/** Whether a condition on uses holds for one. */
export const holdsForUse = (when: UseWhen, use: Use): boolean =>
  USE_DIMENSION_NAMES.every((name) => {
    const given: string | readonly string[] | undefined = when[name];
    return (
      given === undefined || (typeof given === 'string' ? given === use[name] : given.includes(use[name]))
    );
  });
