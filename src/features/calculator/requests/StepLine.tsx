import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ExplainedStep, RequestStep, Term } from '@/engine/index.ts';
import { Amount } from '@/shared/ui/Amount.tsx';
import { ReceiptLine } from '@/shared/ui/Receipt.tsx';
import { ExplanationView } from '../explain/ExplanationView.tsx';
import { Cites } from '../result/Cites.tsx';
import { CountView } from './CountView.tsx';
import { answerLineId } from './line-id.ts';
import type { PaidFor } from './request-step.ts';
import { stepLabel } from './step-label.ts';
import { StepRule } from './StepRule.tsx';
import { useCount } from './use-count.ts';
import { useStepWords } from './use-step-words.ts';

interface StepLineProps extends PaidFor {
  readonly of: ExplainedStep;
  /** Id of the request. */
  readonly request: string;
}

/** What stands out among the lines of an answer. */
const MAIN: ReadonlySet<Term | RequestStep['name']> = new Set([
  'allowance',
  'buyout-personal',
  'starts-next-month',
  'starts-after-months',
]);

/** What a person pays, and what they are paid. */
const PAYER: { readonly [T in Term]?: 'you' | 'fund' } = {
  'personal-monthly': 'you',
  'personal-yearly': 'you',
  premium: 'you',
  'buyout-personal': 'you',
  allowance: 'fund',
};

/** One step of how an answer came about, as a line that unfolds to its rule, its formula and its articles. */
export function StepLine({ of: { step, explanation }, request, paidFor }: StepLineProps) {
  const { t } = useTranslation();
  const stepWords = useStepWords();
  const count = useCount();
  const label = stepLabel(step, { paidFor });
  const rule = <StepRule of={step} />;
  const term = explanation?.of.term;
  return (
    <ReceiptLine
      id={term && answerLineId(request, term)}
      label={t(label.key, { share: label.share })}
      weight={MAIN.has(term ?? step.name) ? 'payer' : 'item'}
      amount={amount()}
      why={t('rule.why')}
    >
      {unfolded()}
    </ReceiptLine>
  );

  function amount(): ReactNode {
    if (explanation === undefined || step.name === 'no-allowance') return stepWords(step);
    if ('count' in explanation) return count(explanation);
    return <Amount value={explanation.figure} payer={PAYER[explanation.of.term]} />;
  }

  function unfolded(): ReactNode {
    if (explanation === undefined)
      return (
        <>
          <div data-rule>{rule}</div>
          <Cites of={step.basis} />
        </>
      );
    if ('count' in explanation) return <CountView of={explanation}>{rule}</CountView>;
    return <ExplanationView of={explanation}>{rule}</ExplanationView>;
  }
}
