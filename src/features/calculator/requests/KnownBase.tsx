import { useTranslation } from 'react-i18next';
import type { Explanation } from '@/engine/index.ts';
import { showAmount } from '@/shared/input/amount.ts';
import { Amount } from '@/shared/ui/Amount.tsx';
import { Button } from '@/shared/ui/Button.tsx';
import { Why } from '../explain/Why.tsx';
import styles from './requests.module.css';

interface KnownBaseProps {
  readonly base: Explanation;
  readonly onChoose: (base: string) => void;
}

/** A base that was worked out before, to be entered by one press, and how it came about. */
export function KnownBase({ base, onChoose }: KnownBaseProps) {
  const { t } = useTranslation();
  const amount = showAmount(base.figure);
  const id = `known-base-${base.figure}`;
  return (
    <div>
      <p data-explained-by={id}>
        <Button look="quiet" onClick={() => onChoose(amount)}>
          {t('requests.field.baseKnown', { amount })}
        </Button>
      </p>
      <Why id={id} of={base}>
        <span className={styles['pair']}>
          <span className={styles['named']}>{t('requests.step.base')}</span>
          <Amount value={base.figure} />
        </span>
      </Why>
    </div>
  );
}
