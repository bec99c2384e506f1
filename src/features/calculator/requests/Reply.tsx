import { useTranslation } from 'react-i18next';
import type { RequestAnswer, RequestStep } from '@/engine/index.ts';
import { isBegun } from '@/shared/draft/request.ts';
import { Notice } from '@/shared/ui/Notice.tsx';
import { Receipt } from '@/shared/ui/Receipt.tsx';
import { MissingFigures } from '../account/MissingFigures.tsx';
import { usePack } from '../pack.ts';
import { isKnown } from './answer.ts';
import type { Answered } from './answers.ts';
import { BothReadings } from './BothReadings.tsx';
import { NoTerms } from './NoTerms.tsx';
import { hasEmployer, isPaidFor } from './payers.ts';
import { AllowanceReply } from './AllowanceReply.tsx';
import { BuyoutReply } from './BuyoutReply.tsx';
import { ContributionReply } from './ContributionReply.tsx';
import { StartReply } from './StartReply.tsx';
import styles from './requests.module.css';
import { RequestStepLine } from './RequestStepLine.tsx';
import { Unfinished } from './Unfinished.tsx';

/** What is said to a request: the answer, how it came about, and how it would be under another reading. */
export function Reply({ of: { request, answer, readings } }: { readonly of: Answered }) {
  const { t } = useTranslation();
  const pack = usePack();
  const paidFor = pack !== undefined && isPaidFor(pack, request.payer);
  if (!isBegun(request)) return <p className={styles['soft']}>{t('requests.reply.empty')}</p>;
  if (answer === undefined) return <Unfinished request={request} />;
  if (answer.reason === 'not-specified') return <NoTerms kind={request.kind} />;
  if (answer.reason === 'missing-parameter')
    return (
      <Notice kind="open">
        <p>
          {t('requests.reply.parameter')}
          <MissingFigures ids={answer.missing} />
        </p>
        <p>{t('requests.reply.parameterText')}</p>
      </Notice>
    );
  // That an employer pays nothing is no news to those who have none.
  const steps = answer.steps.filter(
    (step) => step.name !== 'nothing-owed' || step.owing === 'personal' || hasEmployer(request.payer),
  );
  return (
    <>
      <div className={styles['answer']}>
        <Figures answer={answer} paidFor={paidFor} />
        <p className={styles['soft']}>{t('answer.estimate')}</p>
      </div>
      {isKnown(answer) &&
        readings.map((each) => <BothReadings key={each.reading.id} of={each} paidFor={paidFor} />)}
      <Receipt title={t('requests.reply.how')}>
        {steps.map((step) => (
          <RequestStepLine key={keyOf(step)} step={step} paidFor={paidFor} />
        ))}
      </Receipt>
    </>
  );
}

const keyOf = (step: RequestStep): string => ('owing' in step ? `${step.name} ${step.owing}` : step.name);

interface FiguresProps {
  readonly answer: RequestAnswer;
  readonly paidFor: boolean;
}

function Figures({ answer, paidFor }: FiguresProps) {
  switch (answer.kind) {
    case 'contribution':
      return <ContributionReply answer={answer} paidFor={paidFor} />;
    case 'retirement-buyout':
      return <BuyoutReply answer={answer} />;
    case 'maternity-allowance':
      return <AllowanceReply answer={answer} />;
    case 'benefit-start':
      return <StartReply answer={answer} />;
  }
}
