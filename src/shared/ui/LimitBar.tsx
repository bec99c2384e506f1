import { useTranslation } from 'react-i18next';
import type { Fen } from '@/engine/index.ts';
import { showAmount } from '../input/amount.ts';
import { Amount } from './Amount.tsx';
import styles from './LimitBar.module.css';

interface LimitBarProps {
  readonly label: string;
  readonly used: Fen;
  readonly left: Fen;
  readonly of: Fen;
}

/** How much of a deductible or limit is used up, as a bar and in words. */
export function LimitBar({ label, used, left, of }: LimitBarProps) {
  const { t } = useTranslation();
  const share = used >= of ? 100 : (used / of) * 100;
  return (
    <div className={styles['limit']}>
      <p className={styles['head']}>
        <span className={styles['label']}>{label}</span>
        <span className={styles['left']}>
          {t('ui.left')}
          <Amount value={left} />
        </span>
      </p>
      <div className={styles['track']} aria-hidden>
        <div className={styles['fill']} style={{ width: `${share}%` }} />
      </div>
      <p className={styles['used']}>{t('ui.used', { used: showAmount(used), of: showAmount(of) })}</p>
    </div>
  );
}
