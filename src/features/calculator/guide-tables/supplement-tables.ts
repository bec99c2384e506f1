import type { Pack } from '@/engine/index.ts';
import { caresWith } from './cares-with.ts';
import type { GuideTable } from './guide-table.ts';
import { figureRow, wordsRow } from './rows-of.ts';
import { amountShown, shareShown } from './show-figure.ts';
import type { Words } from './words.ts';

const PER_WORDS = { claim: 'guideTable.perClaim', year: 'guideTable.perYear' } as const;
const EXPENSE_WORDS = {
  eligible: 'guideTable.allEligible',
  'within-limits': 'guideTable.withinLimits',
} as const;
const FIRST_WORDS = { counted: 'guideTable.counted', 'not-counted': 'guideTable.notCounted' } as const;

/** What a second insurance pays of what is left to the person, by supplement. */
export function supplementTables(pack: Pack, words: Words): readonly GuideTable[] {
  const { t } = words;
  return pack.supplements.map((rule) => ({
    key: `supplement-${rule.id}`,
    kind: 'supplement',
    caption: t('guideTable.named', {
      name: words.supplementName(rule.id),
      of: caresWith(pack, ({ supplement }) => supplement === rule.id, words),
    }),
    rows: [
      figureRow(
        'threshold',
        t('guideTable.threshold'),
        amountShown(rule.threshold.is, words),
        rule.threshold,
      ),
      wordsRow('per', t('guideTable.howCounted'), t(PER_WORDS[rule.threshold.per]), rule.threshold),
      figureRow('rate', t('guideTable.ofExcess'), shareShown(rule.rate.is), rule.rate),
      wordsRow('expense', t('guideTable.whichShare'), t(EXPENSE_WORDS[rule.expense]), rule.rate),
      wordsRow('first', t('guideTable.classBFirst'), t(FIRST_WORDS[rule.preSelfPay]), rule.rate),
    ],
  }));
}
