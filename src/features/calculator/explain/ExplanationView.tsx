import type { ReactNode } from 'react';
import type { Explanation } from '@/engine/index.ts';
import { articlesOfExplanation } from './articles-of.ts';
import { Grounds } from './Grounds.tsx';
import { OtherReadings } from './OtherReadings.tsx';
import { Working } from './Working.tsx';
import styles from './explain.module.css';
import { useTexts } from './use-texts.ts';

interface ExplanationViewProps {
  readonly of: Explanation;
  /** Whether it says the same figure in another way, under an explanation that names its articles. */
  readonly bare?: boolean;
  /** The rule in one plain sentence, with the person's own numbers; said by the working alone where there is none. */
  readonly children?: ReactNode;
}

/** Why a figure is what it is: the rule, the formula in words and in numbers, what each percentage is of, the articles. */
export function ExplanationView({ of, bare = false, children }: ExplanationViewProps) {
  const { t } = useTexts();
  const assumptions = [...new Set(of.bases.flatMap(({ assumption }) => assumption ?? []))];
  return (
    <div className={styles['view']} data-explains={of.figure} data-bare={bare || undefined}>
      <div className={styles['rule']} data-rule>
        {children ?? <p>{t('explain.byFormula')}</p>}
      </div>
      <Working of={of} />
      {!bare && <OtherReadings of={of.of} />}
      {!bare && <Grounds articles={articlesOfExplanation(of)} assumptions={assumptions} />}
    </div>
  );
}
