import { useTranslation } from 'react-i18next';
import { Button } from '@/shared/ui/Button.tsx';
import { Disclosure } from '@/shared/ui/Disclosure.tsx';
import { type Caller, MOST_CALLERS, useCallers } from './callers.ts';
import styles from './spoken.module.css';
import { useCallerName } from './use-caller-name.ts';

export interface RecentCallersProps {
  readonly onBringUp: (id: number) => void;
  readonly onRemove: (caller: Caller) => void;
}

/** The callers of before, to be brought up again or removed; they are in memory alone, which is said. */
export function RecentCallers({ onBringUp, onRemove }: RecentCallersProps) {
  const { t } = useTranslation();
  const nameOf = useCallerName();
  const others = useCallers((state) => state.others);
  return (
    <Disclosure
      summary={t('hotline.callers.title', { count: others.length })}
      aside={t('hotline.callers.memory', { most: MOST_CALLERS })}
    >
      {others.length === 0 && <p>{t('hotline.callers.none')}</p>}
      <ul>
        {others.map((caller) => {
          const name = t('hotline.callers.one', { id: caller.id, at: caller.at, what: nameOf(caller) });
          return (
            <li key={caller.id} className={styles['line']}>
              <p className={styles['say']}>{name}</p>
              <Button
                look="quiet"
                aria-label={t('copy.named', { what: t('hotline.callers.bringUp'), of: name })}
                onClick={() => onBringUp(caller.id)}
              >
                {t('hotline.callers.bringUp')}
              </Button>
              <Button
                look="quiet"
                once
                aria-label={t('copy.named', { what: t('hotline.callers.remove'), of: name })}
                onClick={() => onRemove(caller)}
              >
                {t('hotline.callers.remove')}
              </Button>
            </li>
          );
        })}
      </ul>
    </Disclosure>
  );
}
