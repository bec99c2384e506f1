import { useTranslation } from 'react-i18next';

interface BalanceRuleProps {
  /** Whether a credit before it is not known. */
  readonly atLeast: boolean;
  /** At the end of a month, or of the year. */
  readonly of?: 'month' | 'year';
}

/** What makes a balance. */
export function BalanceRule({ atLeast, of = 'month' }: BalanceRuleProps) {
  const { t } = useTranslation();
  return (
    <>
      <p>{t(of === 'month' ? 'account.balanceRule' : 'account.closingRule')}</p>
      {atLeast && <p>{t('account.balanceLess')}</p>}
    </>
  );
}
