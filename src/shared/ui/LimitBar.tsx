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

const USED = { left: 'ui.left', used: 'ui.used' };
const TEXTS = {
  deductible: { ...USED, full: 'ui.deductibleReached' },
  limit: { ...USED, full: 'ui.limitExhausted' },
  threshold: { left: 'ui.missing', used: 'ui.counted', full: 'ui.thresholdReached' },
} as const;

/** How much of a deductible, limit or threshold is used up, as a bar and in words. */
export function LimitBar({ label, left, ...filling }: LimitBarProps) {
  const { t } = useTranslation();
  const { kind, used, of } = filling;
  const texts = TEXTS[kind];
  return (
    <div>
      <p className={styles['head']}>
        <span className={styles['label']}>{label}</span>
        {(kind !== 'threshold' || !isFull(filling)) && (
          <span className={styles['left']}>
            {t(texts.left)}
            <Amount value={left} />
          </span>
        )}
      </p>
      <div className={styles['bar']}>
        <FillBar {...filling} />
      </div>
      <p className={styles['used']}>{t(texts.used, { used: showAmount(used), of: showAmount(of) })}</p>
      {isFull(filling) && (
        <p className={styles[kind === 'limit' ? 'exhausted' : 'reached']}>{t(texts.full)}</p>
      )}
    </div>
  );
}
