import type { ReactNode } from 'react';
import type { Fen } from '@/engine/index.ts';
import { Amount } from '@/shared/ui/Amount.tsx';
import styles from './requests.module.css';

interface HeadlineProps {
  readonly label: string;
  readonly value: Fen;
  readonly payer: 'fund' | 'you';
}

/** The one figure that the person came for, as large as a screen has anything. */
export function Headline({ label, value, payer }: HeadlineProps) {
  return (
    <div>
      <p className={styles[payer]}>{label}</p>
      <p>
        <Amount value={value} payer={payer} large />
      </p>
    </div>
  );
}

interface HeadlineWordsProps {
  readonly label?: string;
  readonly children: ReactNode;
}

/** The same where the answer is a word or a day. */
export function HeadlineWords({ label, children }: HeadlineWordsProps) {
  return (
    <div>
      {label !== undefined && <p>{label}</p>}
      <p className={styles['words']}>{children}</p>
    </div>
  );
}
