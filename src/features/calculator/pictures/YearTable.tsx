// Rows are laid out as blocks, which older browsers take for no rows any more unless their roles say so.
/* oxlint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role */
import { useTranslation } from 'react-i18next';
import { plus, ZERO } from '@/engine/index.ts';
import { useLanguage } from '@/i18n/language.ts';
import { monthName } from '@/i18n/period-name.ts';
import { useCode } from '@/i18n/use-code.ts';
import { showAmount } from '@/shared/input/amount.ts';
import { Disclosure } from '@/shared/ui/Disclosure.tsx';
import { usePayerName } from '../result/payer-name.ts';
import { useStandingName } from '../result/standing-name.ts';
import styles from './YearTable.module.css';
import type { MonthDrawn, YearDrawn } from './year-drawn.ts';

interface Column {
  readonly name: string;
  readonly cell: (month: MonthDrawn, at: number) => string;
}

const NOTHING = '\u2014';

/**
 * The picture of a year as a table: a row for every month, with only the columns that there is something in. It stands in
 * a narrow column: a row is a block in which every figure has its name.
 */
export function YearTable({ of: { year, months, running } }: { readonly of: YearDrawn }) {
  const { t } = useTranslation();
  const say = useCode();
  const language = useLanguage();
  const payerName = usePayerName();
  const { short } = useStandingName();
  const columns: readonly Column[] = [
    ...when(
      months.some(({ credit }) => credit !== undefined),
      t('pictures.credits'),
      ({ credit }) => {
        if (credit === undefined) return NOTHING;
        return credit.credit === undefined ? say(`creditReason.${credit.reason}`) : showAmount(credit.credit);
      },
    ),
    ...when(true, t('pictures.insurance'), ({ shares }) =>
      shares ? showAmount(plus(shares.fund, shares.basicPaid)) : NOTHING,
    ),
    ...when(
      months.some(({ shares }) => (shares?.supplement ?? ZERO) > ZERO),
      payerName('supplement'),
      ({ shares }) => (shares ? showAmount(shares.supplement) : NOTHING),
    ),
    ...when(true, payerName('you'), ({ shares }) => (shares ? showAmount(shares.outOfPocket) : NOTHING)),
    ...when(
      months.some(({ undetermined }) => undetermined > ZERO),
      t('pictures.open'),
      ({ undetermined }) => (undetermined > ZERO ? showAmount(undetermined) : NOTHING),
    ),
    ...running.map(({ named, months: filled }) => ({
      name: short(named),
      cell: (_: MonthDrawn, at: number) => {
        const month = filled[at];
        return month === undefined
          ? NOTHING
          : t('pictures.usedInTable', { used: showAmount(month.used), of: showAmount(month.of) });
      },
    })),
  ];
  return (
    <Disclosure summary={t('pictures.table')}>
      <table role="table" className={styles['table']}>
        <caption>{t('pictures.year', { year })}</caption>
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">
              {t('pictures.month')}
            </th>
            {columns.map(({ name }) => (
              <th role="columnheader" scope="col" key={name}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {months.map((month, at) => (
            <tr role="row" key={month.month}>
              <th role="rowheader" scope="row">
                {monthName(month.month, language)}
              </th>
              {columns.map(({ name, cell }) => (
                <td role="cell" key={name} data-label={name}>
                  {cell(month, at)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Disclosure>
  );
}

const when = (shown: boolean, name: string, cell: Column['cell']): readonly Column[] =>
  shown ? [{ name, cell }] : [];
