import { type ReactNode, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { ReadAloud } from '@/shared/ui/ReadAloud.tsx';
import { PATHS } from '../paths.ts';
import styles from './steps.module.css';
import { useWays } from './use-ways.ts';

interface StepScreenProps {
  /** Where on the way this is. */
  readonly eyebrow: ReactNode;
  /** What stands there, to be read aloud where the page is laid out for that. */
  readonly read?: readonly string[];
  readonly children: ReactNode;
}

/** Id of the heading of the screen, which takes the focus when the screen comes up. */
const STEP_TITLE = 'step-title';

/** The frame of every screen of the way: where on it this is, and at the foot the way over to the one page, if there is one. */
export function StepScreen({ eyebrow, read, children }: StepScreenProps) {
  const { t } = useTranslation();
  const { alone } = useWays();
  useEffect(() => {
    // After the page has brought the new screen to its top, with the focus on all of it.
    const frame = requestAnimationFrame(() => {
      const title = document.getElementById(STEP_TITLE);
      title?.focus({ preventScroll: true });
      showFromTop(title?.closest('main'));
    });
    return () => cancelAnimationFrame(frame);
  }, []);
  return (
    <main id="main" tabIndex={-1} className={styles['screen']}>
      <div className={styles['head']}>
        <p className={styles['eyebrow']}>{eyebrow}</p>
        {alone && read && <ReadAloud text={read} />}
      </div>
      {children}
      {!alone && (
        <p className={styles['other']}>
          <Link href={PATHS.all}>{t('steps.toAll')}</Link>
          <span>{t('steps.toAllHint')}</span>
        </p>
      )}
    </main>
  );
}

/** In large type the head of the page fills the screen of a phone: then the question is brought up to the top. */
function showFromTop(screen: Element | null | undefined): void {
  const { top = 0 } = screen?.getBoundingClientRect() ?? {};
  if (top > window.innerHeight / 3) window.scrollBy(0, top);
}

/** The heading of a screen: on most of them the question itself. */
export function StepTitle({ children }: { readonly children: string }) {
  return (
    <h1 id={STEP_TITLE} tabIndex={-1} className={styles['title']}>
      {children}
    </h1>
  );
}
