import type { Pack } from '@/engine/index.ts';
import { caresWith } from './cares-with.ts';
import type { GuideTable } from './guide-table.ts';
import { rowsOf, wordsRow } from './rows-of.ts';
import { amountShown } from './show-figure.ts';
import type { Words } from './words.ts';

const PERIOD_WORDS = {
  claim: 'guideTable.eachClaim',
  'institution-day': 'guideTable.eachDay',
  year: 'guideTable.eachYear',
} as const;

/** What is paid before the fund pays, by deductible. */
export function deductibleTables(pack: Pack, words: Words): readonly GuideTable[] {
  const { t } = words;
  return pack.deductibles.map((deductible) => {
    const first = deductible.chargedOn === 'first-visit' ? 'guideTable.eachDayFirst' : undefined;
    return {
      key: `deductible-${deductible.id}`,
      kind: 'deductible',
      caption: caresWith(pack, (coverage) => coverage.deductible === deductible.id, words),
      rows: [
        wordsRow(
          'period',
          t('guideTable.howCharged'),
          t(first ?? PERIOD_WORDS[deductible.period]),
          deductible.amount[0] ?? {},
        ),
        ...rowsOf(deductible.amount, 'amount', (figure) => amountShown(figure, words), words),
      ],
    };
  });
}
