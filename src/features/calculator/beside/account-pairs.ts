import { holdsForUse, KEEPING_TOPICS, type Pack, type Use, USE_DIMENSIONS } from '@/engine/index.ts';
import { pathOfUse } from '../use/path-of-use.ts';
import { ANSWER_WORDS, FOR_WORDS, TOPIC_WORDS, VALUE_WORDS } from '../use/words.ts';
import type { Words } from '../guide-tables/words.ts';
import { combinationsOf, mergeAlike, type Region } from './merge-alike.ts';
import type { Pair, Side } from './pairs.ts';

type Two<T> = readonly [T, T];

/** What the account may pay for, by purpose, and by whom and where only as far as it makes a difference. */
export const paymentPairs = (packs: Two<Pack>, words: Words): readonly Pair[] =>
  USE_DIMENSIONS.for.flatMap((purpose) => {
    const axes = { whose: USE_DIMENSIONS.whose, at: USE_DIMENSIONS.at };
    const regions = combinationsOf(axes).map((at): Region<Two<Side>> => {
      const use = { ...at, for: purpose } as unknown as Use;
      const each = Object.fromEntries(Object.entries(at).map(([axis, value]) => [axis, [value]]));
      return { at: each, is: [side(packs[0], use, words), side(packs[1], use, words)] };
    });
    return mergeAlike(regions, ['at', 'whose'], ([one, other]) => `${one.text}\n${other.text}`).map(
      ({ at, is }) => ({
        key: `${purpose} ${JSON.stringify(at)}`,
        head: [
          words.t(FOR_WORDS[purpose].label),
          ...named('whose', at['whose'] ?? [], words),
          ...named('at', at['at'] ?? [], words),
        ].join(' \u00b7 '),
        sides: is,
      }),
    );
  });

function side(pack: Pack, use: Use, { t }: Words): Side {
  const is = pack.account.uses.find(({ when }) => holdsForUse(when, use))?.is ?? 'not-stated';
  return { text: t(ANSWER_WORDS[is]), isOpen: is === 'not-stated', to: pathOfUse(pack.id, { for: use.for }) };
}

function named(question: 'whose' | 'at', values: readonly string[], { t }: Words): readonly string[] {
  if (values.length === USE_DIMENSIONS[question].length) return [];
  const labels: Readonly<Record<string, { readonly label: string }>> = VALUE_WORDS[question];
  return [values.map((value) => t(labels[value]?.label ?? '')).join(t('ui.and'))];
}

/** What becomes of the money in it. */
export const keepingPairs = (packs: Two<Pack>, { t }: Words): readonly Pair[] =>
  KEEPING_TOPICS.map((topic) => {
    const one = (pack: Pack): Side => {
      const is = pack.account.keeping.find((row) => row.topic === topic)?.is ?? 'not-stated';
      return { text: t(ANSWER_WORDS[is]), isOpen: is === 'not-stated' };
    };
    return { key: topic, head: t(TOPIC_WORDS[topic]), sides: [one(packs[0]), one(packs[1])] };
  });
