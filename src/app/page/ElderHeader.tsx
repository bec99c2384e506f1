import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'wouter';
import { elderPath } from '@/features/calculator/elder/elder-path.ts';
import { PATHS } from '@/features/calculator/paths.ts';
import { useDraft } from '@/shared/draft/store.ts';
import { LinkButton } from '@/shared/ui/LinkButton.tsx';
import styles from './Elder.module.css';
import { isAt } from './is-at.ts';
import { LeaveElder } from './LeaveElder.tsx';
import { ReplacedCase } from './ReplacedCase.tsx';
import { SizeChoice } from './SizeChoice.tsx';
import { useHeadsScreen } from './use-heads-screen.ts';

/**
 * The head of the page in the version for older people: what it is, the way out of it, and how large its text is; on a
 * screen that is none of its own, the way back to the answer.
 */
export function ElderHeader() {
  const { t } = useTranslation();
  const [location] = useLocation();
  const Line = useHeadsScreen() ? 'h1' : 'p';
  const hasVisits = useDraft(({ draft }) => draft.visits.length > 0);
  const isOwn = isAt(location, PATHS.elder) || isAt(location, PATHS.steps);
  return (
    <header className={styles['header']}>
      <div className={styles['top']}>
        <Line className={styles['name']}>
          <Link href={PATHS.elder} aria-current={location === PATHS.elder ? 'page' : undefined}>
            {t('elderly.name')}
          </Link>
        </Line>
        <LeaveElder />
        <SizeChoice />
        {!isOwn && hasVisits && <LinkButton to={elderPath('answer')}>{t('elderly.back')}</LinkButton>}
      </div>
      <div className={styles['replaced']}>
        <ReplacedCase />
      </div>
    </header>
  );
}
