import type { Pack } from '@/engine/index.ts';
import type { GuideRow, GuideTable } from './guide-table.ts';
import { payerName } from './payer-name.ts';
import { figureRow, wordsRow } from './rows-of.ts';
import { monthsShown, shareShown, timesShown } from './show-figure.ts';
import type { Words } from './words.ts';

/** What it costs to retire with too few months paid. */
export function buyoutTables(pack: Pack, words: Words): readonly GuideTable[] {
  const terms = pack.requests['retirement-buyout'];
  if (!terms) return [];
  const { t } = words;
  const { months, surcharge, afterChange, payers } = terms;
  const shares = payers.flatMap((row): readonly GuideRow[] => {
    const name = payerName(row.payer, row.personal, words);
    const one = (key: 'employer' | 'personal', whose: string): readonly GuideRow[] => {
      const figure = row[key];
      if (figure === null) return [];
      return [
        figureRow(`${row.payer}-${key}`, t('guideTable.named', { name, of: whose }), shareShown(figure), row),
      ];
    };
    return [...one('employer', t('guideTable.employerShare')), ...one('personal', t('guideTable.ownShare'))];
  });
  const rows = [
    figureRow('months', t('guideTable.monthsNeeded'), monthsShown(months.is, words), months),
    figureRow('surcharge', t('guideTable.surcharge'), timesShown(surcharge.is, words), surcharge),
    ...(afterChange ? afterChangeRows(afterChange, words) : []),
    ...shares,
  ];
  return [{ key: 'buyout', kind: 'buyout', caption: t('guideTable.buyoutCaption'), rows }];
}

type AfterChange = NonNullable<NonNullable<Pack['requests']['retirement-buyout']>['afterChange']>;

function afterChangeRows({ months, surcharge }: AfterChange, words: Words): readonly GuideRow[] {
  const head = words.t('guideTable.surchargeAfterChange');
  return [
    figureRow('after-change', words.t('guideTable.monthsAfterChange'), monthsShown(months.is, words), months),
    surcharge === null
      ? wordsRow('after-change-surcharge', head, words.t('guideTable.noSurcharge'), months)
      : figureRow('after-change-surcharge', head, timesShown(surcharge.is, words), surcharge),
  ];
}
