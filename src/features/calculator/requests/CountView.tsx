import type { ReactNode } from 'react';
import { type CountExplanation, isOperand, type Operand } from '@/engine/index.ts';
import { articlesOfExplanation } from '../explain/articles-of.ts';
import { formulaText, numberText } from '../explain/formula-text.ts';
import { Grounds } from '../explain/Grounds.tsx';
import { useTermName } from '../explain/term-name.ts';
import { useFormulaWords } from '../explain/use-formula-words.ts';
import { useCount } from './use-count.ts';
import styles from './requests.module.css';

interface CountViewProps {
  readonly of: CountExplanation;
  /** The rule in one plain sentence. */
  readonly children: ReactNode;
}

/** Why a number of months or days is what it is: the rule, the formula in words and in numbers, the articles. */
export function CountView({ of, children }: CountViewProps) {
  const count = useCount();
  const termName = useTermName();
  const words = useFormulaWords();
  return (
    <div className={styles['count']} data-explains-count={of.count}>
      <div className={styles['rule']} data-rule>
        {children}
      </div>
      <div className={styles['working']}>
        <p>{`${termName(of.of)} = ${formulaText(of.formula, words, nameOf)}`}</p>
        <p>
          <span data-formula>{formulaText(of.formula, words)}</span>
          {!isOperand(of.formula) && ` = ${count(of)}`}
        </p>
      </div>
      <Grounds articles={articlesOfExplanation(of)} assumptions={assumptionsOf(of)} />
    </div>
  );

  /** The parts of a figure that the document derives have no names of their own. */
  function nameOf(operand: Operand): string {
    const { term } = operand.meaning;
    return term === 'part-of-figure' || term === 'multiple' ? numberText(operand) : termName(operand.meaning);
  }
}

const assumptionsOf = ({ bases }: CountExplanation): readonly string[] => [
  ...new Set(bases.flatMap(({ assumption }) => assumption ?? [])),
];
