import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { LinkButton } from '@/shared/ui/LinkButton.tsx';
import { ReadAloud } from '@/shared/ui/ReadAloud.tsx';
import { PATHS } from '../paths.ts';
import styles from './elder.module.css';
import { elderPath } from './elder-path.ts';

interface ElderPageProps {
  readonly title: string;
  /** What stands on it, to be read aloud. */
  readonly read: readonly string[];
  /** Whether there is no answer to go back to. */
  readonly unanswered?: boolean;
  readonly children: ReactNode;
}

/** A screen behind the answer: one thing, and the way back. */
export function ElderPage({ title, read, unanswered = false, children }: ElderPageProps) {
  const { t } = useTranslation();
  return (
    <main id="main" tabIndex={-1} className={styles['page']}>
      <h1>{title}</h1>
      <ReadAloud text={[title, ...read]} />
      {children}
      <div className={styles['buttons']}>
        <LinkButton to={unanswered ? PATHS.elder : elderPath('answer')} look="primary">
          {unanswered ? t('elder.visits.home') : t('elderly.back')}
        </LinkButton>
      </div>
    </main>
  );
}
