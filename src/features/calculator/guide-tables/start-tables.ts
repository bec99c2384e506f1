import type { Pack } from '@/engine/index.ts';
import type { GuideRow, GuideTable } from './guide-table.ts';
import { figureRow, wordsRow } from './rows-of.ts';
import { monthsShown } from './show-figure.ts';
import type { Words } from './words.ts';

const PAYER_WORDS = {
  employer: 'requests.payer.employerAny',
  flexible: 'requests.payer.flexibleAnyHint',
} as const;
const RESUME_WORDS = {
  retroactive: 'guideTable.retroactive',
  'from-payment': 'guideTable.fromPayment',
} as const;

const LENGTH_WORDS = {
  shortUnder: { head: 'guideTable.shortUnder', says: 'guideTable.under' },
  longOver: { head: 'guideTable.longOver', says: 'guideTable.over' },
  wait: { head: 'guideTable.wait', says: 'guideTable.waitFor' },
} as const;

/** From when benefits are had, and what a break in contributions does to them. */
export function startTables(pack: Pack, words: Words): readonly GuideTable[] {
  const { t } = words;
  const terms = pack.requests['benefit-start'];
  const first = (terms?.first ?? []).map((row) => {
    const head = t('guideTable.firstJoined', { payer: t(PAYER_WORDS[row.payer]) });
    if (row.is.kind === 'next-month') return wordsRow(row.payer, head, t('guideTable.fromNextMonth'), row);
    const { value, how } = monthsShown(row.is.months, words);
    return figureRow(row.payer, head, { value: t('guideTable.afterMonths', { value }), how }, row);
  });
  const resume = terms?.resume
    ? [
        wordsRow(
          'resume',
          t('guideTable.repaidBetween'),
          t(RESUME_WORDS[terms.resume.benefits]),
          terms.resume,
        ),
      ]
    : [];
  const rows = [...first, ...interruptionRows(pack, words), ...resume];
  return [{ key: 'start', kind: 'start', caption: t('guideTable.startCaption'), rows }];
}

function interruptionRows({ interruption }: Pack, words: Words): readonly GuideRow[] {
  if (!interruption) return [];
  const { t } = words;
  const one = (key: 'shortUnder' | 'longOver' | 'wait'): GuideRow => {
    const { value, how } = monthsShown(interruption[key], words);
    const { head, says } = LENGTH_WORDS[key];
    return figureRow(key, t(head), { value: t(says, { value }), how }, interruption);
  };
  return [one('shortUnder'), one('longOver'), one('wait')];
}
