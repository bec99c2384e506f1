import { type Care, DIMENSIONS, type Dimension, type Pack, type Terms, termsOn } from '@/engine/index.ts';
import { pathOfGuide, tableId } from '../guide/path-of-guide.ts';
import { valueWords } from '../guide-tables/condition-words.ts';
import type { Words } from '../guide-tables/words.ts';
import { latestDay } from './latest-day.ts';
import { combinationsOf, mergeAlike, type Region } from './merge-alike.ts';
import type { Pair, PairsOf, Side } from './pairs.ts';
import { type Measure, sayTerms } from './say-terms.ts';
import { axesElsewhere, axesHere, situationAt } from './situations.ts';

type Two<T> = readonly [T, T];
type Axes = ReturnType<typeof axesHere>;

const MEASURES = ['deductible', 'rate', 'most', 'supplement'] as const satisfies readonly Measure[];
const MEASURE_WORDS = {
  deductible: 'beside.deductible',
  rate: 'beside.rate',
  most: 'beside.most',
  supplement: 'beside.supplement',
} as const;

const covers = ({ coverages }: Pack, care: Care): boolean =>
  coverages.some((coverage) => coverage.care === care);

/** How both regions pay each kind of care that both of them cover, in the usual situations. */
export const carePairs = (packs: Two<Pack>, words: Words): readonly PairsOf[] =>
  DIMENSIONS.care
    .filter((care) => packs.every((pack) => covers(pack, care)))
    .map((care) => {
      const [one, other] = packs;
      const enrolments = one.enrolments.filter((enrolment) => other.enrolments.includes(enrolment));
      return {
        key: care,
        title: words.say(`value.care.${care}`),
        pairs: [
          ...MEASURES.flatMap((measure) =>
            pairsAlong(packs, care, axesHere(care, enrolments), measure, words),
          ),
          ...pairsAlong(packs, care, axesElsewhere(care), 'rate', words),
        ],
      };
    });

/** The kinds of care that only one of them covers. */
export const caresOfOne = (packs: Two<Pack>, words: Words): readonly Pair[] =>
  DIMENSIONS.care
    .filter((care) => packs.filter((pack) => covers(pack, care)).length === 1)
    .map((care) => {
      const side = (pack: Pack): Side =>
        covers(pack, care)
          ? { text: words.t('beside.stated'), to: pathOfGuide(pack.id, tableId('rate')) }
          : { text: words.t('beside.notStated'), isOpen: true };
      return { key: care, head: words.say(`value.care.${care}`), sides: [side(packs[0]), side(packs[1])] };
    });

interface TwoTerms {
  readonly terms: Two<Terms>;
  readonly sides: Two<Side>;
}

function pairsAlong(
  packs: Two<Pack>,
  care: Care,
  axes: Axes,
  measure: Measure,
  words: Words,
): readonly Pair[] {
  const given = axes as Readonly<Record<string, readonly string[]>>;
  const days = packs.map(latestDay) as unknown as Two<ReturnType<typeof latestDay>>;
  const regions = combinationsOf(given).flatMap((at): readonly Region<TwoTerms>[] => {
    const situation = situationAt(care, at);
    const terms: Two<Terms> = [termsOn(packs[0], situation, days[0]), termsOn(packs[1], situation, days[1])];
    // That nothing is paid, or stated, is said once, with the rate.
    if (measure !== 'rate' && terms.every(({ outcome }) => outcome !== 'settled')) return [];
    const sides: Two<Side> = [sayTerms(terms[0], measure, words), sayTerms(terms[1], measure, words)];
    const each = Object.fromEntries(Object.entries(at).map(([axis, value]) => [axis, [value]]));
    return [{ at: each, is: { terms, sides } }];
  });
  const merged = mergeAlike(regions, Object.keys(given), ({ sides }) => `${sides[0].text}\n${sides[1].text}`);
  // Of each axis, the values that are compared at all.
  const compared = Object.fromEntries(
    Object.keys(given).map((axis) => [axis, [...new Set(regions.flatMap(({ at }) => at[axis] ?? []))]]),
  );
  return merged.map(({ at, is }) => {
    const head = [words.t(MEASURE_WORDS[measure]), ...axisWords(at, compared, words)].join(' \u00b7 ');
    return { key: `${measure} ${JSON.stringify(at)}`, head, sides: is.sides };
  });
}

/** Where it holds; an axis along which everything is the same is not spoken of. */
const axisWords = (
  at: Readonly<Record<string, readonly string[]>>,
  axes: Readonly<Record<string, readonly string[]>>,
  words: Words,
): readonly string[] =>
  Object.entries(at).flatMap(([axis, values]) =>
    values.length === axes[axis]?.length && axis !== 'place'
      ? []
      : [valueWords(axis as Dimension, values, words)],
  );
