import { useTranslation } from 'react-i18next';
import { type CreditGround, formatMonth } from '@/engine/index.ts';
import { useLanguage } from '@/i18n/language.ts';
import { periodName } from '@/i18n/period-name.ts';
import { showAmount } from '@/shared/input/amount.ts';

/** How much a month adds for earlier ones, and for which. */
export function MakeUpRule({ of }: { readonly of: NonNullable<CreditGround['makeUp']> }) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <p>
      {t('account.makeUp', {
        early: showAmount(of.early),
        late: showAmount(of.late),
        difference: showAmount(of.difference),
        first: periodName(formatMonth(of.first), language),
        count: of.months,
        amount: showAmount(of.amount),
      })}
    </p>
  );
}
