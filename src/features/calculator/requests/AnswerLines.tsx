import { useTranslation } from 'react-i18next';
import { type AnswerExplanations, type Explanation, operandsOf, ZERO } from '@/engine/index.ts';
import type { RequestDraft } from '@/shared/draft/request.ts';
import { Receipt } from '@/shared/ui/Receipt.tsx';
import { hasEmployer } from './payers.ts';
import type { PaidFor } from './request-step.ts';
import { StepLine } from './StepLine.tsx';
import { TotalLine } from './TotalLine.tsx';

interface AnswerLinesProps extends PaidFor {
  readonly of: AnswerExplanations;
  readonly request: RequestDraft;
}

/** How an answer comes about, step by step, each unfolding to its rule. */
export function AnswerLines({ of: { steps, total }, request, paidFor }: AnswerLinesProps) {
  const { t } = useTranslation();
  const said = steps.filter(({ step }) => {
    // That an employer pays nothing is no news to those who have none; nor is a premium that a side does not pay.
    if (step.name === 'nothing-owed') return step.owing === 'personal' || hasEmployer(request.payer);
    return step.name !== 'premium' || step.amount !== ZERO;
  });
  return (
    <Receipt title={t('requests.reply.how')}>
      {said.map((each) => (
        <StepLine key={keyOf(each)} of={each} request={request.id} paidFor={paidFor} />
      ))}
      {total && adds(total) && <TotalLine of={total} request={request.id} />}
    </Receipt>
  );
}

/** Whether a total says more than its parts: that of one part alone does not. */
const adds = ({ of, formula }: Explanation): boolean =>
  of.term === 'allowance' ||
  operandsOf(formula).every((operand) => operand.is !== 'amount' || operand.amount > ZERO);

const keyOf = ({ step }: AnswerExplanations['steps'][number]): string =>
  'owing' in step ? `${step.name} ${step.owing}` : step.name;
