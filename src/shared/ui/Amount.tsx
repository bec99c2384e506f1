import { useTranslation } from 'react-i18next';
import type { Fen } from '@/engine/index.ts';
import { showAmount } from '../input/amount.ts';
import styles from './Amount.module.css';
import { classes } from './classes.ts';

interface AmountProps {
  readonly value: Fen;
  readonly sign?: 'minus' | undefined;
  readonly payer?: 'fund' | 'you' | undefined;
  readonly large?: boolean;
  /** The person entered it: it is no result. */
  readonly entered?: boolean | undefined;
  /** Id of what unfolds why it is what it is, where that stands elsewhere on the screen. */
  readonly explainedBy?: string | undefined;
}

/** `1,234.50 元`: the yuan heavier than the fen, digits all of one width. */
export function Amount({ value, sign, payer, large = false, entered = false, explainedBy }: AmountProps) {
  const { t } = useTranslation();
  const [yuan, decimals] = showAmount(value).split('.');
  return (
    <span
      className={classes(styles['amount'], payer && styles[payer], large && styles['large'])}
      data-entered={entered || undefined}
      data-explained-by={explainedBy}
    >
      {sign === 'minus' && value !== 0 && <span>{'\u2212'}</span>}
      <span className={styles['yuan']}>{yuan}</span>
      <span className={styles['fen']}>{`.${decimals}`}</span>
      <span className={styles['unit']}>{` ${t('ui.yuan')}`}</span>
    </span>
  );
}
