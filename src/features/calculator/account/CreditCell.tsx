import { useTranslation } from 'react-i18next';
import { useCode } from '@/i18n/use-code.ts';
import { Amount } from '@/shared/ui/Amount.tsx';
import styles from './account.module.css';
import type { LedgerEntry } from './ledger-entries.ts';
import { MissingFigures } from './MissingFigures.tsx';

/** The credit of each month of a run, or why it is not known. */
export function CreditCell({ entry }: { readonly entry: LedgerEntry }) {
  const { t } = useTranslation();
  const say = useCode();
  if (entry.kind === 'credit')
    return (
      <>
        {entry.first !== entry.last && <span className={styles['soft']}>{t('account.each')}</span>}
        <Amount value={entry.credit} />
      </>
    );
  return (
    <span className={entry.reason === 'not-specified' ? styles['open'] : styles['soft']}>
      {say(`creditReason.${entry.reason}`)}
      <MissingFigures ids={entry.missing} />
    </span>
  );
}
