import { useTranslation } from 'react-i18next';
import { useCode } from '@/i18n/use-code.ts';
import { useLanguage } from '@/i18n/language.ts';
import { periodName } from '@/i18n/period-name.ts';
import type { AccountChange } from './account-changes.ts';
import styles from './account.module.css';

/** On which day something about the person changes, and from which month on the account goes by it. */
export function ChangeLine({ change }: { readonly change: AccountChange }) {
  const { t } = useTranslation();
  const say = useCode();
  const language = useLanguage();
  if (change.kind === 'arrears') {
    const { on: from, until, repaidOn } = change;
    return (
      <p className={styles['change']}>
        {repaidOn === undefined
          ? t('account.arrears', { from, until })
          : t('account.arrearsRepaid', { from, until, repaidOn })}
      </p>
    );
  }
  const { on, creditedFrom } = change;
  const to =
    change.kind === 'status' ? say(`value.status.${change.to}`) : say(`value.enrolment.${change.to}`);
  return (
    <p className={styles['change']}>
      {creditedFrom === undefined
        ? t('account.becomesBriefly', { on, to })
        : t('account.becomes', { on, to, month: periodName(creditedFrom, language) })}
    </p>
  );
}
