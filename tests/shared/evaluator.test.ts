import { describe, expect, it } from 'vitest';
import { type Draft, EMPTY_REGION, emptyDraft, emptyVisit, type Visit } from '@/shared/draft/draft.ts';
import { evaluate } from '@/shared/draft/evaluate.ts';
import { createEvaluator } from '@/shared/draft/evaluator.ts';
import { shippedPack } from '../packs.ts';

const kaifeng = shippedPack('kaifeng');
const two = (number: number): string => String(number).padStart(2, '0');

/**
 * 1,000 visits of 2023 to a primary hospital (开封 第九条: no deductible, 60 %): 84 in every month, three a day, each at a
 * hospital of its own; 76 in December. July begins with the visit of index 6 × 84 = 504.
 */
const thousand = (total: string): Draft => ({
  ...emptyDraft(2023, 'next'),
  contributionBase: '6000',
  visits: Array.from({ length: 1000 }, (_, index): Visit => ({
    ...emptyVisit(`v${index}`),
    date: `2023-${two(1 + Math.floor(index / 84))}-${two(1 + Math.floor((index % 84) / 3))}`,
    level: 'primary',
    name: `H${index % 3}`,
    total,
  })),
});

/** Each is paid 0.60: 50.40 a month of the 150, 600.00 a year of the 1,000, so that no limit is ever reached. */
const farFromLimits = thousand('1');

/** Each would be paid 6.00: the first 25 of a month use up its 150, and nothing is left for the others. */
const upToLimits = thousand('10');

const withVisit = (draft: Draft, at: number, changes: Partial<Visit>): Draft => ({
  ...draft,
  visits: draft.visits.map((visit, index) => (index === at ? { ...visit, ...changes } : visit)),
});
const withoutVisit = (draft: Draft, at: number): Draft => ({
  ...draft,
  visits: draft.visits.filter((_, index) => index !== at),
});

/** How many visits an edit settles anew; what it comes to is what it would come to without a memory. */
function goneOver(before: Draft, after: Draft): number {
  const evaluator = createEvaluator();
  expect(evaluator.evaluate(before, kaifeng).goneOver).toBe(1000);
  const { goneOver: count, ...evaluation } = evaluator.evaluate(after, kaifeng);
  const { goneOver: _, ...whole } = evaluate(after, kaifeng);
  expect(evaluation).toStrictEqual(whole);
  return count;
}

describe('of 1,000 visits, an edit settles anew', () => {
  it('the last alone, when it is typed in', () => {
    expect(goneOver(farFromLimits, withVisit(farFromLimits, 999, { total: '12' }))).toBe(1);
  });

  it('none, when the same draft comes again', () => {
    expect(goneOver(farFromLimits, { ...farFromLimits })).toBe(0);
  });

  it('none, when the account alone changes and pays for none', () => {
    expect(goneOver(farFromLimits, { ...farFromLimits, contributionBase: '7000' })).toBe(0);
    expect(goneOver(farFromLimits, { ...farFromLimits, openingBalance: { 2023: '100' } })).toBe(0);
  });

  it('all those of which something else is left of the limit of the year', () => {
    // Index 500 is paid 1.20 instead of 0.60, and to each of the 499 after it 0.60 less of the year's 1,000 is left.
    expect(goneOver(farFromLimits, withVisit(farFromLimits, 500, { total: '2' }))).toBe(500);
  });

  it('none before the limit of the month is used up, and none after', () => {
    // The first visit is paid 12.00 instead of 6.00; the next 23 find 6.00 more used, and use the 150 up; the
    // 25th finds nothing left, where it found 6.00. From the 26th on, 150 are used of the month, and as much of the year.
    expect(goneOver(upToLimits, withVisit(upToLimits, 0, { total: '20' }))).toBe(25);
  });

  it('those that move up, when the first is removed', () => {
    // The 24 paid after it find 6.00 less used, and the next one is paid in its place; after it all is as it was.
    expect(goneOver(upToLimits, withoutVisit(upToLimits, 0))).toBe(25);
  });

  it('one, when a visit for which nothing is left is typed in', () => {
    // Index 50 is the 51st of January: the month's limit is used up.
    expect(goneOver(upToLimits, withVisit(upToLimits, 50, { total: '77' }))).toBe(1);
    expect(goneOver(upToLimits, withoutVisit(upToLimits, 50))).toBe(0);
  });

  it('none of the next year', () => {
    // The limits of 2024 are not those of 2023 (natural year): of 500 visits in each, the last of 2023 changes.
    const visits = farFromLimits.visits.map((visit, index) =>
      index < 500 ? visit : { ...visit, date: visit.date.replace('2023', '2024') },
    );
    const twoYears = { ...farFromLimits, visits };
    expect(goneOver(twoYears, withVisit(twoYears, 499, { total: '2' }))).toBe(1);
  });

  it('those from July on, when the person retires in July', () => {
    const statusChanges = [{ id: 's', from: '2023-07-01', status: 'retired' as const }];
    expect(goneOver(farFromLimits, { ...farFromLimits, statusChanges })).toBe(1000 - 504);
  });

  it('those from July on, when the account pays and is credited otherwise from July on', () => {
    const paying = { ...farFromLimits, payFromAccount: true };
    const baseChanges = [{ id: 'b', from: '2023-07-01', base: '7000' }];
    expect(goneOver(paying, { ...paying, baseChanges })).toBe(1000 - 504);
    expect(goneOver(paying, { ...paying, openingBalance: { 2023: '100' } })).toBe(1000);
  });

  it('all, when another reading is chosen', () => {
    const regions = {
      kaifeng: { ...EMPTY_REGION, readings: { 'same-day-deductible': 'first-visit-only' } },
    };
    expect(goneOver(farFromLimits, { ...farFromLimits, regions })).toBe(1000);
  });
});

describe('an evaluator', () => {
  it('says of a visit that did not change the very same', () => {
    const { evaluate: again } = createEvaluator();
    const before = again(upToLimits, kaifeng).settlement?.claims ?? [];
    const after = again(withVisit(upToLimits, 0, { total: '20' }), kaifeng).settlement?.claims ?? [];
    expect(after.filter((outcome, index) => outcome === before[index])).toHaveLength(1000 - 25);
  });

  it('sets a visit that cannot be read aside, and no other is settled anew where it had nothing left', () => {
    const { evaluate: again } = createEvaluator();
    again(upToLimits, kaifeng);
    const bad = withVisit(upToLimits, 50, { total: 'x' });
    expect(again(bad, kaifeng)).toMatchObject({
      goneOver: 0,
      setAside: ['v50'],
      problems: [{ field: 'visits.v50.total', code: 'bad-amount' }],
    });
    expect(again(upToLimits, kaifeng).goneOver).toBe(0);
  });

  it('previews a visit as if it were saved, and forgets nothing over it', () => {
    const { evaluate: again, evaluateWith } = createEvaluator();
    again(farFromLimits, kaifeng);
    const [last] = farFromLimits.visits.slice(-1) as [Visit];
    const typed = { ...last, total: '2' };
    const { goneOver: _, ...expected } = evaluate(withVisit(farFromLimits, 999, { total: '2' }), kaifeng);
    expect(evaluateWith(farFromLimits, kaifeng, typed)).toMatchObject(expected);
    expect(evaluateWith(farFromLimits, kaifeng, { ...last, total: '23' }).goneOver).toBe(1);

    const added = evaluateWith(farFromLimits, kaifeng, { ...last, id: 'next' });
    expect(added.settlement?.claims).toHaveLength(1001);
    expect(added.settlement?.claims[1000]?.claim.id).toBe('next');
    expect(again(withVisit(farFromLimits, 999, { total: '3' }), kaifeng).goneOver).toBe(1);
  });
});
