import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Fen } from '@/engine/index.ts';
import { Amount } from '@/shared/ui/Amount.tsx';
import { Button } from '@/shared/ui/Button.tsx';
import { openLine } from '../explain/open-line.ts';
import styles from './requests.module.css';

interface HeadlineProps {
  readonly label: string;
  readonly value: Fen;
  readonly payer: 'fund' | 'you';
  /** Id of the line that unfolds to its explanation. */
  readonly line: string;
}

/** The one figure that the person came for, as large as a screen has anything. */
export function Headline({ label, value, payer, line }: HeadlineProps) {
  const { t } = useTranslation();
  return (
    <div>
      <p className={styles[payer]}>{label}</p>
      <p className={styles['headline']}>
        <Amount value={value} payer={payer} large explainedBy={line} />
        <Button
          look="quiet"
          aria-label={t('answer.whyNamed', { payer: label })}
          onClick={() => openLine(line)}
        >
          {t('rule.why')}
        </Button>
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
