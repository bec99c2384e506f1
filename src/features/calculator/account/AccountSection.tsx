import { useTranslation } from 'react-i18next';
import type { Settlement } from '@/engine/index.ts';
import { useDraft } from '@/shared/draft/store.ts';
import { AmountField } from '@/shared/ui/AmountField.tsx';
import { usePack } from '../pack.ts';
import { useDraftText } from '../person/use-draft-text.ts';
import { AccountLedger } from './AccountLedger.tsx';
import { needsOf } from './needs.ts';
import { ParameterField } from './ParameterField.tsx';
import styles from './account.module.css';

/** The personal account of the year: what it takes to know it, asked where it is needed, and its ledger. */
export function AccountSection({ settlement }: { readonly settlement: Settlement | undefined }) {
  const { t } = useTranslation();
  const pack = usePack();
  const draft = useDraft((state) => state.draft);
  const contributionBase = useDraftText('contributionBase');
  if (!pack) return undefined;
  const needs = needsOf(pack, draft);
  return (
    <section className={styles['account']} aria-labelledby="account-title">
      <h2 id="account-title">{t('account.title', { year: draft.year })}</h2>
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
      {settlement && <AccountLedger title={t('account.ledger')} account={settlement.account} />}
    </section>
  );
}
