import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { LinkButton } from '@/shared/ui/LinkButton.tsx';
import { ReadAloud } from '@/shared/ui/ReadAloud.tsx';
import styles from './elder.module.css';
import { elderPath } from './elder-path.ts';

interface ElderPageProps {
  readonly title: string;
  /** What stands on it, to be read aloud. */
  readonly read: readonly string[];
  readonly children: ReactNode;
}

/** A screen behind the answer: one thing, and the way back. */
export function ElderPage({ title, read, children }: ElderPageProps) {
  const { t } = useTranslation();
  return (
    <main id="main" tabIndex={-1} className={styles['page']}>
      <h1>{title}</h1>
      <ReadAloud text={[title, ...read]} />
      {children}
      <div className={styles['buttons']}>
        <LinkButton to={elderPath('answer')} look="primary">
          {t('elderly.back')}
        </LinkButton>
      </div>
    </main>
  );
}
