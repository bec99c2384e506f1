import type { Pack } from '@/engine/index.ts';
import { caresWith } from './cares-with.ts';
import type { GuideRow, GuideTable } from './guide-table.ts';
import { rowsOf, wordsRow } from './rows-of.ts';
import { amountShown } from './show-figure.ts';
import type { Words } from './words.ts';

type Limit = Pack['limits'][number];

const BOUNDS_WORDS = { payment: 'guideTable.boundsPayment', expense: 'guideTable.boundsExpense' } as const;
const FURTHER_WORDS = {
  'registered-disease': 'guideTable.furtherDisease',
  baby: 'guideTable.furtherBaby',
} as const;

/** The most that is paid within a period, by limit. */
export const limitTables = (pack: Pack, words: Words): readonly GuideTable[] =>
  pack.limits.map((limit) => {
    const name = words.limitName(limit.id, limit.period);
    const supplements = new Set(
      pack.supplements.filter((rule) => rule.limit === limit.id).map(({ id }) => id),
    );
    const cares = caresWith(
      pack,
      ({ limits, supplement }) =>
        limits.includes(limit.id) || (supplement !== null && supplements.has(supplement)),
      words,
    );
    return {
      key: `limit-${limit.id}`,
      kind: 'limit',
      caption: words.t('guideTable.named', { name, of: cares }),
      rows: [...amountRows(limit, words), ...boundsRow(limit, words), ...furtherRows(limit, words)],
    };
  });

const amountRows = ({ amount }: Limit, words: Words): readonly GuideRow[] =>
  'highestOf' in amount
    ? [wordsRow('highest', words.t('guideTable.ofDiseases'), words.t('guideTable.highest'), amount)]
    : rowsOf(amount, 'amount', (figure) => amountShown(figure, words), words);

function boundsRow({ bounds, amount }: Limit, { t }: Words): readonly GuideRow[] {
  if (bounds === undefined) return [];
  const basis = 'highestOf' in amount ? amount : (amount[0] ?? {});
  return [wordsRow('bounds', t('guideTable.bounds'), t(BOUNDS_WORDS[bounds]), basis)];
}

function furtherRows({ further }: Limit, words: Words): readonly GuideRow[] {
  if (!further) return [];
  const each = words.t(FURTHER_WORDS[further.each]);
  return rowsOf(further.amount, 'further', (figure) => amountShown(figure, words), words, [each]).map(
    (row) => ({ ...row, value: words.t('guideTable.more', { value: row.value }) }),
  );
}
