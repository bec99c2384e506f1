import type { Pack } from '@/engine/index.ts';
import type { GuideRow, GuideTable } from './guide-table.ts';
import { rowsOf, wordsRow } from './rows-of.ts';
import { shareShown } from './show-figure.ts';
import type { Words } from './words.ts';

/** The share that the fund pays, by kind of care. */
export const rateTables = (pack: Pack, words: Words): readonly GuideTable[] =>
  pack.coverages.map((coverage) => ({
    key: `rate-${coverage.care}`,
    kind: 'rate',
    caption: words.say(`value.care.${coverage.care}`),
    rows:
      coverage.rate === null
        ? [withoutRate(pack, coverage, words)]
        : rowsOf(coverage.rate, 'rate', shareShown, words),
  }));

/** Where there is no share all is paid within the limits, or the bill says what was paid: by what bounds or adds to it. */
function withoutRate(pack: Pack, coverage: Pack['coverages'][number], words: Words): GuideRow {
  const limit = pack.limits.find(({ id }) => coverage.limits.includes(id));
  const basis = limit && ('highestOf' in limit.amount ? limit.amount : limit.amount[0]);
  const supplement = pack.supplements.find(({ id }) => id === coverage.supplement);
  const value = coverage.basicOnBill === true ? 'guideTable.onBill' : 'guideTable.whole';
  return wordsRow('none', words.t('guideTable.noRate'), words.t(value), basis ?? supplement?.threshold ?? {});
}
