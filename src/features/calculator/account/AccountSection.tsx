import { useTranslation } from 'react-i18next';
import { ZERO } from '@/engine/index.ts';
import type { Evaluation } from '@/shared/draft/evaluate.ts';
import { useDraft } from '@/shared/draft/store.ts';
import { AmountField } from '@/shared/ui/AmountField.tsx';
import { useDraftText } from '../person/use-draft-text.ts';
import { AccountLedger } from './AccountLedger.tsx';
import { CreditBasis } from './CreditBasis.tsx';
import { ParameterField } from './ParameterField.tsx';
import styles from './account.module.css';

/** The personal account of the year: what it takes to know it, asked where it is needed, and its ledger. */
export function AccountSection({ evaluation }: { readonly evaluation: Evaluation }) {
  const { t } = useTranslation();
  const year = useDraft((state) => state.draft.year);
  const contributionBase = useDraftText('contributionBase');
  const { pack, needs, settlement } = evaluation;
  return (
    <section className={styles['account']} aria-labelledby="account-title">
      <h2 id="account-title">{t('account.title', { year })}</h2>
      {needs.contributionBase && (
        <AmountField
          {...contributionBase}
          label={t('person.contributionBase')}
          hint={t('person.contributionBaseHint')}
        />
      )}
      {pack.parameters
        .filter(({ id }) => needs.parameters.includes(id))
        .map((parameter) => (
          <ParameterField key={parameter.id} parameter={parameter} />
        ))}
      {settlement && <AccountLedger title={t('account.ledger')} settlement={settlement} />}
      {settlement && settlement.totals.outOfPocket > ZERO && !settlement.case.payFromAccount && (
        <p className={styles['soft']}>{t('account.notPaidFrom')}</p>
      )}
      {settlement && <CreditBasis account={settlement.account} />}
    </section>
  );
}
