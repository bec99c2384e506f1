import type { Pack } from '@/engine/index.ts';
import type { GuideRow, GuideTable } from './guide-table.ts';
import { payerName } from './payer-name.ts';
import { figureRow, openRow, wordsRow } from './rows-of.ts';
import { amountShown, shareShown } from './show-figure.ts';
import type { Words } from './words.ts';

type ContributionRow = NonNullable<Pack['requests']['contribution']>[number];

const BOUND_WORDS = { least: 'guideTable.least', most: 'guideTable.most' } as const;
const EMPLOYER_ON_WORDS = { bounded: 'guideTable.onBase', wage: 'guideTable.onWage' } as const;

/** What is contributed, by who pays. */
export const contributionTables = (pack: Pack, words: Words): readonly GuideTable[] =>
  (pack.requests.contribution ?? []).map((row) => ({
    key: `contribution-${row.payer}`,
    kind: 'contribution',
    caption: payerName(row.payer, row.personal, words),
    rows: [...baseRows(pack, row, words), ...owedRows(row, words), ...premiumRows(row, words)],
  }));

function baseRows({ parameters }: Pack, row: ContributionRow, words: Words): readonly GuideRow[] {
  const { t } = words;
  const { base } = row;
  const label = (id: string): string => {
    const named = parameters.find((parameter) => parameter.id === id)?.label;
    return named ? words.text(named) : id;
  };
  const head = t('guideTable.base');
  if (base.kind === 'none') return [];
  if (base.kind === 'parameter') return [wordsRow('base', head, label(base.parameter), row)];
  if (base.kind === 'parameter-share') {
    const { value, how } = shareShown(base.share);
    const shown = { value: t('guideTable.shareOf', { of: label(base.parameter), share: value }), how };
    return [figureRow('base', head, shown, citing(base.share, row))];
  }
  const bound = (key: 'least' | 'most'): GuideRow => {
    const { value, how } = shareShown(base[key]);
    const shown = { value: t('guideTable.shareOf', { of: label(base.standard), share: value }), how };
    return figureRow(key, t(BOUND_WORDS[key]), shown, citing(base[key], row));
  };
  return [
    wordsRow('base', head, t('guideTable.ownWage'), row),
    bound('least'),
    bound('most'),
    wordsRow('employer-on', t('guideTable.employerOn'), t(EMPLOYER_ON_WORDS[base.employerOn]), row),
  ];
}

/** A figure that names its own article stands by that. */
const citing = (figure: unknown, row: ContributionRow) =>
  typeof figure === 'object' && figure !== null && 'cite' in figure
    ? { cite: (figure as { readonly cite: string | readonly string[] }).cite }
    : row;

function owedRows(row: ContributionRow, { t }: Words): readonly GuideRow[] {
  const { employer, personal } = row;
  if (employer === null && personal === null)
    return [wordsRow('nothing', t('guideTable.contribution'), t('guideTable.nothingOwed'), row)];
  return [
    ...(employer === null
      ? []
      : [figureRow('employer', t('guideTable.employerShare'), shareShown(employer), row)]),
    ...(personal === null
      ? []
      : [figureRow('personal', t('guideTable.ownShare'), shareShown(personal), row)]),
    wordsRow(
      'yearly',
      t('guideTable.whenPaid'),
      t(row.yearly ? 'guideTable.yearly' : 'guideTable.monthly'),
      row,
    ),
  ];
}

function premiumRows({ premium, ...row }: ContributionRow, words: Words): readonly GuideRow[] {
  const { t } = words;
  if (premium === null) return [openRow('premium', t('guideTable.premium'), words, row)];
  const one = (key: 'employer' | 'personal', head: string): readonly GuideRow[] => {
    const figure = premium[key];
    if (figure === null) return [];
    const { value, how } = amountShown(figure, words);
    return [figureRow(`premium-${key}`, head, { value: t('guideTable.aYear', { value }), how }, premium)];
  };
  return [
    ...one('employer', t('guideTable.premiumEmployer')),
    ...one('personal', t('guideTable.premiumOwn')),
  ];
}
