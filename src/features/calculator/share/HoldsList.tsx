import { useTranslation } from 'react-i18next';
import type { Holds } from '@/shared/links/link-holds.ts';
import styles from './share.module.css';

/** What a link holds, by name. */
export function HoldsList({ holds }: { readonly holds: readonly Holds[] }) {
  const { t } = useTranslation();
  return (
    <ul className={styles['list']}>
      {holds.map((each) => (
        <li key={each}>{t(`sharing.holds.${each}`)}</li>
      ))}
    </ul>
  );
}
