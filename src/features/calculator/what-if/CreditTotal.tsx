import { useTranslation } from 'react-i18next';
import type { Settlement } from '@/engine/index.ts';
import { Amount } from '@/shared/ui/Amount.tsx';
import styles from './what-if.module.css';

/** What reaches the account in its year, as far as it is known; in words where it is not. */
export function CreditTotal({ account }: { readonly account: Settlement['account'] }) {
  const { t } = useTranslation();
  const open = account.months.filter(({ credit }) => credit === undefined).length;
  return (
    <span>
      {account.total !== undefined && (
        <>
          {open > 0 && t('whatIf.atLeast')}
          <Amount value={account.total} />
        </>
      )}
      {open > 0 && <span className={styles['openNote']}> {t('whatIf.creditsOpen', { count: open })}</span>}
    </span>
  );
}
