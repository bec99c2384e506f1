import { useTranslation } from 'react-i18next';
import { basesOfCredits, type Settlement, ZERO } from '@/engine/index.ts';
import { useLanguage } from '@/i18n/language.ts';
import { monthName } from '@/i18n/period-name.ts';
import { useCode } from '@/i18n/use-code.ts';
import { showAmount } from '@/shared/input/amount.ts';
import { yearOfAccount } from '../account/account-months.ts';
import { type LedgerEntry, ledgerEntries } from '../account/ledger-entries.ts';
import { useFigureName } from '../account/use-figure-name.ts';
import type { Block, Line } from './block.ts';
import { restsOf, restsOfBases } from './rests-of.ts';
import { useLine } from './use-line.ts';

/** The account of the year: each credit with its month and its articles, what visits took, and what is in it. */
export function useAccountBlocks(): (settlement: Settlement) => readonly Block[] {
  const { t } = useTranslation();
  const say = useCode();
  const language = useLanguage();
  const line = useLine();
  const figureName = useFigureName();
  return (settlement) => {
    const { account, case: kase, policy } = settlement;
    const { months, explained } = yearOfAccount(settlement);
    const opening = kase.person.openingBalance;
    const lines: readonly Line[] = [
      ...(opening > ZERO ? [line({ label: t('account.opening'), amount: showAmount(opening) })] : []),
      ...ledgerEntries(account.months).map(ofRun),
      ...(explained.total
        ? [
            line({
              label: t('account.known', {
                count: account.months.filter(({ credit }) => credit !== undefined).length,
              }),
              amount: showAmount(explained.total.figure),
              weight: 'sum',
              of: explained.total,
            }),
          ]
        : []),
      ...(explained.paid
        ? [
            line({
              label: t('account.paid'),
              amount: `\u2212${showAmount(explained.paid.figure)}`,
              of: explained.paid,
            }),
          ]
        : []),
      line({
        label: t('account.balance'),
        amount:
          account.total === undefined && opening === ZERO
            ? t('account.balanceUnknown')
            : `${account.closingBalance === undefined ? t('account.atLeast') : ''}${showAmount(account.knownBalance)}`,
        weight: 'payer',
        of: account.total === undefined && opening === ZERO ? undefined : explained.balance,
      }),
    ];
    return [
      { as: 'heading', level: 2, text: t('account.title', { year: kase.year }) },
      { as: 'lines', lines },
      {
        as: 'table',
        caption: t('account.byMonth'),
        columns: [t('sheet.month'), t('account.ledger'), t('account.paid'), t('account.monthEnd')],
        rows: months.map(({ credit, paid, balance, atLeast }) => [
          monthName(Number(credit.month.slice(5)), language),
          credit.credit === undefined ? say(`creditReason.${credit.reason}`) : showAmount(credit.credit),
          showAmount(paid),
          // At least nothing would say nothing.
          atLeast && balance === ZERO
            ? t('account.balanceUnknown')
            : `${atLeast ? t('account.atLeast') : ''}${showAmount(balance)}`,
        ]),
      },
    ];

    function ofRun(entry: LedgerEntry): Line {
      const { first, last } = entry;
      const month = months.find(({ credit }) => credit.month === first);
      const label = first === last ? first : t('account.months', { first, last });
      if (entry.kind === 'unknown') {
        const bases = month ? basesOfCredits([month.credit], policy.pack, month.ground.delayed) : [];
        return {
          label,
          amount: say(`creditReason.${entry.reason}`),
          how: entry.missing.length > 0 ? [entry.missing.map(figureName).join(t('ui.and'))] : [],
          rests: restsOfBases(...bases),
        };
      }
      const of = month?.explained.credit;
      return {
        ...line({
          label,
          amount: `${first === last ? '' : t('account.each')}${showAmount(entry.credit)}`,
          of,
        }),
        ...(of && { rests: restsOf(of) }),
      };
    }
  };
}
