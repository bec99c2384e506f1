import { DIMENSIONS, formatDay, type Pack } from '@/engine/index.ts';
import { conditionWords } from '../guide-tables/condition-words.ts';
import { creditTable } from '../guide-tables/credit-table.ts';
import type { Words } from '../guide-tables/words.ts';
import { latestDay } from './latest-day.ts';
import { combinationsOf, mergeAlike, type Region } from './merge-alike.ts';
import type { Pair, Side } from './pairs.ts';

type Two<T> = readonly [T, T];

/** What a month brings to the account, by status and enrolment. */
export function creditPairs(packs: Two<Pack>, words: Words): readonly Pair[] {
  const [one, other] = packs;
  const axes = {
    status: DIMENSIONS.status,
    enrolment: one.enrolments.filter((enrolment) => other.enrolments.includes(enrolment)),
  };
  const regions = combinationsOf(axes).map((at): Region<Two<Side>> => ({
    at: Object.fromEntries(Object.entries(at).map(([axis, value]) => [axis, [value]])),
    is: [creditOf(one, at, words), creditOf(other, at, words)],
  }));
  return mergeAlike(regions, Object.keys(axes), ([a, b]) => `${a.text}\n${b.text}`).map(({ at, is }) => {
    const when = Object.fromEntries(
      Object.entries(at).filter(([axis, values]) => values.length < axes[axis as keyof typeof axes].length),
    );
    return { key: JSON.stringify(at), head: conditionWords(when, words), sides: is };
  });
}

function creditOf(pack: Pack, at: Readonly<Record<string, string>>, words: Words): Side {
  const day = formatDay(latestDay(pack));
  const index = pack.account.credit.findIndex(
    ({ when: { date, ...when } }) =>
      (date?.from ?? '') <= day &&
      day <= (date?.until ?? day) &&
      Object.entries(when).every(([axis, values]) => [values].flat().includes((at[axis] ?? '') as never)),
  );
  const row = creditTable(pack, words)[0]?.rows.find(({ key }) => key === `credit.${index}`);
  if (!row) return { text: words.t('beside.notStated'), isOpen: true };
  return { text: row.value, isOpen: row.isOpen === true };
}
