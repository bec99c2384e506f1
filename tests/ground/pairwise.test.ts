import { describe, expect, it } from 'vitest';
import {
  combinationsOf,
  FACTORS,
  isLookedAtAnyway,
  pairsOf,
  pairwise,
  showsWhatIsWrong,
} from '../../e2e/page/pairwise.ts';
import { SCREENS } from '../../e2e/page/screens.ts';

const names = Object.keys(SCREENS);

/** Every pair of values, built from the factors by themselves. */
const wanted = Object.values(FACTORS).flatMap((values, at, all) =>
  all.slice(at + 1).flatMap((others) => values.flatMap((one) => others.map((other) => `${one} + ${other}`))),
);

describe('combinations in which the screens are looked at', () => {
  it('hold every pair of values', () => {
    const held = new Set(pairwise().flatMap(pairsOf));
    expect(wanted.filter((pair) => !held.has(pair))).toEqual([]);
  });

  it('are the same at every run, fewer than the screens, and none that is looked at anyway', () => {
    expect(pairwise()).toEqual(pairwise());
    expect(pairwise().length).toBeLessThanOrEqual(names.length);
    expect(pairwise().filter(isLookedAtAnyway)).toEqual([]);
  });

  it('are all taken by the screens, each of which has one', () => {
    const combinations = combinationsOf(names);
    expect([...combinations.keys()]).toEqual(names);
    const held = new Set([...combinations.values()].flatMap(pairsOf));
    expect(wanted.filter((pair) => !held.has(pair))).toEqual([]);
  });

  it('show what is wrong with every value', () => {
    const combinations = combinationsOf(names);
    const wrong = names.filter(showsWhatIsWrong);
    expect(wrong).toEqual(expect.arrayContaining(['a form with errors', 'a damaged policy']));
    const seen = new Set(
      wrong.flatMap((name): readonly string[] => Object.values(combinations.get(name) ?? {}) as string[]),
    );
    expect(
      Object.values(FACTORS)
        .flat()
        .filter((value) => !seen.has(value)),
    ).toEqual([]);
  });
});
