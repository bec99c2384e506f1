import type { Pack } from '@/engine/index.ts';
import type { GuideTable } from './guide-table.ts';
import { figureRow, rowsOf, wordsRow } from './rows-of.ts';
import { daysShown, monthsShown } from './show-figure.ts';
import type { Words } from './words.ts';

const ALLOWANCE_WORDS = {
  paid: 'guideTable.allowancePaid',
  'employer-pays-wage': 'guideTable.employerPaysWage',
  'not-entitled': 'guideTable.noAllowance',
} as const;

/** For how many days of leave an allowance is paid, to whom, and after how many months. */
export function allowanceTables(pack: Pack, words: Words): readonly GuideTable[] {
  const terms = pack.requests['maternity-allowance'];
  if (!terms) return [];
  const { t } = words;
  const days = (table: typeof terms.days, key: string, besides: readonly string[]) =>
    rowsOf(table, key, (figure) => daysShown(figure, words), words, besides);
  const rows = [
    ...days(terms.days, 'days', []),
    ...days(terms.furtherBaby, 'further', [t('guideTable.furtherBaby')]).map((row) => ({
      ...row,
      value: t('guideTable.more', { value: row.value }),
    })),
    figureRow(
      'days-of-month',
      t('guideTable.daysOfMonth'),
      daysShown(terms.daysOfMonth.is, words),
      terms.daysOfMonth,
    ),
    figureRow(
      'least-months',
      t('guideTable.leastMonths'),
      monthsShown(terms.leastMonths.is, words),
      terms.leastMonths,
    ),
    ...terms.employers.map((row) =>
      wordsRow(
        row.employer,
        row.employer === 'none' ? t('requests.employer.none') : t(`requests.payer.${row.employer}`),
        t(ALLOWANCE_WORDS[row.is]),
        row,
      ),
    ),
  ];
  return [{ key: 'allowance', kind: 'allowance', caption: t('guideTable.leaveDays'), rows }];
}
