import { describe, expect, it } from 'vitest';
import { holdsForUse, type Use, USE_DIMENSIONS, type UseRow } from '@/engine/index.ts';
import { allUses } from '@/features/calculator/use/all-uses.ts';
import { type Asked, nextOfUse, USE_QUESTIONS } from '@/features/calculator/use/asking.ts';
import { askedIn, pathOfUse } from '@/features/calculator/use/path-of-use.ts';
import { PURPOSE_GROUPS } from '@/features/calculator/use/words.ts';
import { PACK_IDS, shippedPack } from '../packs.ts';

const USES = USE_DIMENSIONS.for.flatMap((purpose) =>
  USE_DIMENSIONS.whose.flatMap((whose) => USE_DIMENSIONS.at.map((at): Use => ({ for: purpose, whose, at }))),
);

const rowOf = (rows: readonly UseRow[], use: Use): UseRow | undefined =>
  rows.find(({ when }) => holdsForUse(when, use));

/** Answers question after question as a use has it. @returns what was asked, and the row that answered */
function goThrough(
  rows: readonly UseRow[],
  use: Use,
  asked: Asked = {},
): { readonly asked: Asked; readonly row: UseRow } {
  const next = nextOfUse(rows, asked);
  if (next.row) return { asked, row: next.row };
  return goThrough(rows, use, { ...asked, [next.question]: use[next.question] });
}

describe.each(PACK_IDS)('%s', (id) => {
  const { uses } = shippedPack(id).pack.account;

  it('the questions lead to the one row that holds for what is meant', () => {
    for (const use of USES) expect(goThrough(uses, use).row).toBe(rowOf(uses, use));
  });

  it('what is not asked could not have changed the answer', () => {
    const wrong = USES.filter((use) => {
      const { asked, row } = goThrough(uses, use);
      return USE_QUESTIONS.filter((question) => asked[question] === undefined).some((question) =>
        USE_DIMENSIONS[question].some((value) => rowOf(uses, { ...use, [question]: value }) !== row),
      );
    });
    expect(wrong).toEqual([]);
  });

  it('the table of all answers has every use once', () => {
    const all = allUses(uses);
    for (const use of USES) {
      const answers = all.find(({ purpose }) => purpose === use.for)?.answers ?? [];
      const held = answers.filter(({ whose, at }) => whose.includes(use.whose) && at.includes(use.at));
      expect(held.map(({ is }) => is)).toEqual([rowOf(uses, use)?.is]);
    }
  });
});

it('开封 第十七条: fitness is asked about no further, drugs for whom and where', () => {
  const { uses } = shippedPack('kaifeng').pack.account;
  expect(nextOfUse(uses, { for: 'fitness' }).row?.is).toBe('no');
  expect(nextOfUse(uses, { for: 'drugs' }).question).toBe('whose');
  expect(nextOfUse(uses, { for: 'drugs', whose: 'parents' }).question).toBe('at');
  // Nothing is said of others, wherever it is paid.
  expect(nextOfUse(uses, { for: 'drugs', whose: 'others' }).row?.is).toBe('not-stated');
  expect(nextOfUse(uses, { for: 'premium-residents', whose: 'parents' }).row?.is).toBe('yes');
});

it('an address says all that was answered, and what it does not know is asked', () => {
  const asked = { for: 'drugs', whose: 'parents', at: 'designated-pharmacy' } as const;
  expect(pathOfUse('kaifeng', asked)).toBe('/account-use/kaifeng/drugs/parents/designated-pharmacy');
  expect(pathOfUse('kaifeng', { for: 'drugs' })).toBe('/account-use/kaifeng/drugs');
  expect(pathOfUse('kaifeng', { at: 'elsewhere' })).toBe('/account-use/kaifeng/any/any/elsewhere');
  expect(pathOfUse('kaifeng', {})).toBe('/account-use/kaifeng');
  expect(askedIn(asked)).toEqual(asked);
  expect(askedIn({ for: 'any', whose: undefined, at: 'elsewhere' })).toEqual({ at: 'elsewhere' });
  expect(askedIn({ for: 'sweets' })).toEqual({});
});

it('every purpose stands in one group', () => {
  const grouped = PURPOSE_GROUPS.flatMap(({ purposes }) => purposes);
  expect([...grouped].sort()).toEqual([...USE_DIMENSIONS.for].sort());
});
