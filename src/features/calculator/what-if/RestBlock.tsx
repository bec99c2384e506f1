import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { canRecur, stillToBeHad, type StillToBeHad, usedUp, ZERO } from '@/engine/index.ts';
import { useLanguage } from '@/i18n/language.ts';
import { periodName } from '@/i18n/period-name.ts';
import { showAmount } from '@/shared/input/amount.ts';
import { Amount } from '@/shared/ui/Amount.tsx';
import { Disclosure } from '@/shared/ui/Disclosure.tsx';
import { useLimitName } from '../limit-name.ts';
import { Cites } from '../result/Cites.tsx';
import { Alternative } from './Alternative.tsx';
import { Block } from './Block.tsx';
import { FigureTable } from './FigureTable.tsx';
import type { LookedInto } from './looked-into.ts';
import { basisOfLimit } from './use-cause-name.ts';
import { useAgain } from './use-again.ts';
import { furtherMonths, furtherVisit } from './use-further.ts';
import { useUsedUp } from './use-used-up.ts';

/** The most that the fund still pays this month and this year, and the expense that gets it. */
export function RestBlock({ of }: { readonly of: LookedInto }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const limitName = useLimitName();
  const usedUpText = useUsedUp();
  const { evaluation, visit, outcome } = of;
  const again = useAgain()(visit);
  const changed = useMemo(() => (canRecur(outcome.claim) ? furtherMonths(of) : undefined), [of, outcome]);
  const rest = useMemo(
    () => changed && stillToBeHad(changed.settlement.policy, changed.settlement.case, changed.id),
    [changed],
  );
  const title = t('whatIf.rest.title');
  const id = 'what-if-rest';
  if (!canRecur(outcome.claim)) return <Block id={id} title={title} answer={t('whatIf.rest.once')} />;
  const [first] = rest?.months ?? [];
  if (!changed || !rest) return <Block id={id} title={title} answer={t('whatIf.rest.open', { again })} />;
  if (!first) return <Block id={id} title={title} answer={t('whatIf.rest.unbounded')} />;
  const monthly = rest.limits.some(({ rule }) => rule.period === 'month');
  const month = (on: string): string => periodName(on.slice(0, 7), language);
  const year = periodName(first.on.slice(0, 4), language);
  const shown = monthly ? rest.months : [first];
  return (
    <Block id={id} title={title} answer={sentence(rest)}>
      {monthly && (
        <Disclosure summary={t('whatIf.rest.byMonth')}>
          <FigureTable
            caption={t('whatIf.rest.table', { again })}
            columns={[t('whatIf.rest.month'), t('whatIf.rest.most'), t('whatIf.rest.at')]}
            rows={shown.map(({ on, fund, expense }) => ({
              key: on,
              head: month(on),
              cells: [<Amount key="fund" value={fund} />, <Amount key="at" value={expense} />],
            }))}
          />
        </Disclosure>
      )}
      {first.expense > ZERO && (
        <ul>
          <Alternative
            name={t('whatIf.rest.visit', { again, date: first.on, amount: showAmount(first.expense) })}
            evaluation={evaluation}
            settlement={changed.settlement}
            visit={furtherVisit(visit, first.on)}
            outcome={first.outcome}
          />
        </ul>
      )}
      <Disclosure summary={t('whatIf.basis')}>
        {rest.limits.map((limit) => (
          <div key={limit.rule.id}>
            <p>
              {limitName(limit.rule.id, limit.rule.period)}
              {limit.amount !== undefined && ` ${showAmount(limit.amount)} ${t('ui.yuan')}`}
            </p>
            <Cites of={basisOfLimit(limit) ?? {}} />
          </div>
        ))}
      </Disclosure>
    </Block>
  );

  function sentence({ fund, expense, months: [now] }: StillToBeHad): string {
    const all = { fund: showAmount(fund), expense: showAmount(expense), year };
    const reason =
      now?.fund === ZERO ? usedUpText(usedUp(now.outcome).filter(isOfFund), now.outcome.claim) : undefined;
    const why = reason === undefined ? '' : t('whatIf.because', { reason });
    const one = now && {
      again,
      fund: showAmount(now.fund),
      expense: showAmount(now.expense),
      month: month(now.on),
      why,
    };
    const ofYear = fund === ZERO ? t('whatIf.rest.nothing', { year, why }) : t('whatIf.rest.ofYear', all);
    if (!monthly || !one) return ofYear;
    const ofMonth = now.fund === ZERO ? t('whatIf.rest.nothingOfMonth', one) : t('whatIf.rest.ofMonth', one);
    return fund === ZERO ? ofYear : `${ofMonth}${ofYear}`;
  }
}

const isOfFund = ({ bounds }: ReturnType<typeof usedUp>[number]): boolean => bounds !== 'supplement';
