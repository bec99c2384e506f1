import { useTranslation } from 'react-i18next';
import type { Fen } from '@/engine/index.ts';
import { showAmount } from '../input/amount.ts';
import { Amount } from './Amount.tsx';
import { FillBar, type Filling, isFull } from './FillBar.tsx';
import styles from './LimitBar.module.css';

interface LimitBarProps extends Filling {
  readonly label: string;
  readonly left: Fen;
}

/** How much of a deductible or limit is used up, as a bar and in words. */
export function LimitBar({ label, left, ...filling }: LimitBarProps) {
  const { t } = useTranslation();
  const { kind, used, of } = filling;
  return (
    <div>
      <p className={styles['head']}>
        <span className={styles['label']}>{label}</span>
        <span className={styles['left']}>
          {t('ui.left')}
          <Amount value={left} />
        </span>
      </p>
      <div className={styles['bar']}>
        <FillBar {...filling} />
      </div>
      <p className={styles['used']}>{t('ui.used', { used: showAmount(used), of: showAmount(of) })}</p>
      {isFull(filling) && (
        <p className={styles[kind]}>
          {kind === 'deductible' ? t('ui.deductibleReached') : t('ui.limitExhausted')}
        </p>
      )}
    </div>
  );
}
