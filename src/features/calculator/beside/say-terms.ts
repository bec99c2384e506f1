import { type Fen, formatFen, type Terms } from '@/engine/index.ts';
import { showPercent } from '../result/percent.ts';
import { grouped } from '../guide-tables/show-figure.ts';
import type { Words } from '../guide-tables/words.ts';
import type { Side } from './pairs.ts';

/** What is compared of the terms of a situation. */
export type Measure = 'deductible' | 'rate' | 'most' | 'supplement';
type Settled = Extract<Terms, { readonly outcome: 'settled' }>;

const PER_WORDS = {
  'each-claim': 'beside.perClaim',
  'over-day': 'beside.perDay',
  'first-of-day': 'beside.perDay',
  'over-year': 'beside.perYear',
} as const;

const LIMIT_WORDS = {
  claim: 'beside.limit.claim',
  month: 'beside.limit.month',
  year: 'beside.limit.year',
  pregnancy: 'beside.limit.pregnancy',
} as const;

/** One measure of the terms of a situation, in words. */
export function sayTerms(terms: Terms, measure: Measure, words: Words): Side {
  const { t, say } = words;
  if (terms.outcome === 'undetermined') return { text: t('beside.notStated'), isOpen: true };
  if (terms.outcome === 'excluded')
    return { text: t('beside.notPaid', { why: say(`reason.${terms.reason}.title`) }) };
  return { text: SAY[measure](terms, words) };
}

const SAY: Readonly<Record<Measure, (terms: Settled, words: Words) => string>> = {
  deductible: ({ deductible }, { t }) =>
    deductible && deductible.amount > 0
      ? t(PER_WORDS[deductible.charged], { amount: yuan(deductible.amount) })
      : t('beside.noDeductible'),
  rate: ({ rate, coverage }, { t }) => {
    if (rate) return showPercent(rate.text);
    return t(coverage.basicOnBill === true ? 'beside.onBill' : 'beside.whole');
  },
  most: ({ limits }, { t }) => {
    const said = limits
      .filter(({ bounds }) => bounds !== 'supplement')
      .map(({ rule, amount }) =>
        amount === undefined ? t('beside.byDisease') : t(LIMIT_WORDS[rule.period], { amount: yuan(amount) }),
      );
    return said.length === 0 ? t('beside.noLimit') : said.join(t('ui.and'));
  },
  supplement: ({ supplement }, { t }) =>
    supplement
      ? t('beside.supplementOf', {
          threshold: yuan(supplement.threshold),
          rate: showPercent(supplement.rate.text),
        })
      : t('beside.noSupplement'),
};

/** Without the fen where there are none. */
const yuan = (amount: Fen): string => grouped(formatFen(amount).replace(/\.00$/u, ''));
