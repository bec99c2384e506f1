import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { isElder } from '@/shared/settings/elder-mode.ts';
import { leaveHotlineMode } from '@/shared/settings/hotline-mode.ts';
import { settingsStore } from '@/shared/settings/settings.ts';
import { Button } from '@/shared/ui/Button.tsx';
import { Notice } from '@/shared/ui/Notice.tsx';
import { PATHS } from '../paths.ts';
import { callersStore } from './callers.ts';
import styles from './leave.module.css';

interface LeaveHotlineProps {
  /** Whether it is being asked. */
  readonly asked: boolean;
  readonly onAsked: (asked: boolean) => void;
}

/**
 * Back to the page in the layout of before, once it is said that every caller is forgotten with it, and what was there
 * before comes back.
 */
export function LeaveHotline({ asked, onAsked }: LeaveHotlineProps) {
  const { t } = useTranslation();
  const [, go] = useLocation();
  const leave = (): void => {
    callersStore.getState().leave();
    leaveHotlineMode();
    go(isElder(settingsStore.getState()) ? PATHS.elder : PATHS.start);
  };
  return (
    <>
      <Button look="quiet" aria-expanded={asked} onClick={() => onAsked(!asked)}>
        {t('hotline.leave.leave')}
      </Button>
      {asked && (
        <div className={styles['asked']}>
          <Notice title={t('hotline.leave.title')}>
            <p>{t('hotline.leave.text')}</p>
            <p className={styles['buttons']}>
              <Button look="primary" onClick={leave}>
                {t('hotline.leave.yes')}
              </Button>
              <Button onClick={() => onAsked(false)}>{t('hotline.leave.no')}</Button>
            </p>
          </Notice>
        </div>
      )}
    </>
  );
}
