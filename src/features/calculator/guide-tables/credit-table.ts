import type { Pack } from '@/engine/index.ts';
import { conditionWords, valueWords } from './condition-words.ts';
import type { GuideRow, GuideTable } from './guide-table.ts';
import { figureRow, openRow, wordsRow } from './rows-of.ts';
import { amountShown, shareShown, type ShownFigure } from './show-figure.ts';
import type { Words } from './words.ts';

type CreditRow = Pack['account']['credit'][number];

/** What the account gets each month, and what becomes of a month in arrears. */
export function creditTable(pack: Pack, words: Words): readonly GuideTable[] {
  const { t } = words;
  const { credit, inArrears, nextMonth } = pack.account;
  const rows = [
    ...credit.map((row, index) => creditRow(pack, row, `credit.${index}`, words)),
    ...inArrears.map((row, index): GuideRow => {
      const key = `arrears.${index}`;
      const head = conditionWords(row.when, words);
      return row.is === 'nothing'
        ? wordsRow(key, head, t('guideTable.noCredit'), row)
        : openRow(key, head, words, row);
    }),
    ...(nextMonth
      ? [
          wordsRow(
            'next-month',
            t('guideTable.changedOnFirst', { status: valueWords('status', [nextMonth.status], words) }),
            t('guideTable.nextMonth'),
            nextMonth,
          ),
        ]
      : []),
  ];
  return [{ key: 'credit', kind: 'credit', caption: t('guideTable.monthlyCredit'), rows }];
}

function creditRow(pack: Pack, row: CreditRow, key: string, words: Words): GuideRow {
  const { t } = words;
  const { is } = row;
  const head = conditionWords(row.when, words);
  if (is.kind === 'not-specified') return openRow(key, head, words, row);
  if (is.kind === 'nothing') return wordsRow(key, head, t('guideTable.noCredit'), row);
  if (is.kind === 'amount') return figureRow(key, head, amountShown(is.amount, words), row);
  const named = (id: string): string => {
    const label = pack.parameters.find((parameter) => parameter.id === id)?.label;
    return label ? words.text(label) : t('person.contributionBase');
  };
  const share = shareShown(is.share);
  const of = (value: string): ShownFigure => ({ value, how: share.how });
  if (is.kind === 'base-share')
    return figureRow(
      key,
      head,
      of(t('guideTable.shareOf', { of: t('person.contributionBase'), share: share.value })),
      row,
    );
  if (is.kind === 'parameter-share')
    return figureRow(
      key,
      head,
      of(t('guideTable.shareOf', { of: named(is.parameter), share: share.value })),
      row,
    );
  return figureRow(
    key,
    head,
    of(
      t('guideTable.provisional', { of: named(is.provisional), share: share.value, final: named(is.final) }),
    ),
    row,
  );
}
