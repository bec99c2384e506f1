import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'wouter';
import { FURTHER } from '@/features/calculator/further.ts';
import { PATHS } from '@/features/calculator/paths.ts';
import { isElder } from '@/shared/settings/elder-mode.ts';
import { useSettings } from '@/shared/settings/settings.ts';
import { DESIGN_PATH } from './design.ts';
import { ElderFooter } from './ElderFooter.tsx';
import { HostFacts } from './HostFacts.tsx';
import { isAt } from './is-at.ts';
import { KeepingSentence } from './KeepingSentence.tsx';
import { OfflineLine } from './OfflineLine.tsx';
import styles from './Page.module.css';

/** What holds for every figure, and the ways to the screens that the head of the page has no room for. */
export function PageFooter() {
  const { t } = useTranslation();
  const [location] = useLocation();
  const elder = useSettings(isElder);
  if (elder) return <ElderFooter />;
  return (
    <footer className={styles['footer']}>
      <div className={styles['inner']}>
        {/* The start lists them itself. */}
        {location !== PATHS.start && (
          <nav aria-label={t('nav.also')}>
            <ul className={styles['further']}>
              {FURTHER.map(({ path, name }) => (
                <li key={path}>
                  <Link href={path} aria-current={isAt(location, path) ? 'page' : undefined}>
                    {t(name)}
                  </Link>
                </li>
              ))}
            </ul>
          </nav>
        )}
        <p>{t('page.estimate')}</p>
        <KeepingSentence />
        <OfflineLine />
        <HostFacts />
        <ul className={styles['further']}>
          {[
            { path: PATHS.hotline, name: t('nav.hotline') },
            { path: PATHS.about, name: t('nav.about') },
            { path: DESIGN_PATH, name: t('nav.design') },
          ].map(({ path, name }) => (
            <li key={path}>
              <Link href={path} aria-current={isAt(location, path) ? 'page' : undefined}>
                {name}
              </Link>
            </li>
          ))}
        </ul>
      </div>
    </footer>
  );
}
