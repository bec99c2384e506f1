import { useTranslation } from 'react-i18next';
import { type AnswerExplanations, explainAnswer, type RequestAnswer } from '@/engine/index.ts';
import { isBegun } from '@/shared/draft/request.ts';
import { Notice } from '@/shared/ui/Notice.tsx';
import { MissingFigures } from '../account/MissingFigures.tsx';
import { usePack } from '../pack.ts';
import { isKnown } from './answer.ts';
import type { Answered } from './answers.ts';
import { BothReadings } from './BothReadings.tsx';
import { NoTerms } from './NoTerms.tsx';
import { isPaidFor } from './payers.ts';
import type { PaidFor } from './request-step.ts';
import { AnswerLines } from './AnswerLines.tsx';
import { AllowanceReply } from './AllowanceReply.tsx';
import { BuyoutReply } from './BuyoutReply.tsx';
import { ContributionReply } from './ContributionReply.tsx';
import { StartReply } from './StartReply.tsx';
import styles from './requests.module.css';
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
  const explained = explainAnswer(answer);
  return (
    <>
      <div className={styles['answer']}>
        <Figures answer={answer} explained={explained} request={request.id} paidFor={paidFor} />
        <p className={styles['soft']}>{t('answer.estimate')}</p>
      </div>
      {isKnown(answer) &&
        readings.map((each) => (
          <BothReadings key={each.reading.id} of={each} request={request.id} paidFor={paidFor} />
        ))}
      <AnswerLines of={explained} request={request} paidFor={paidFor} />
    </>
  );
}

interface FiguresProps extends PaidFor {
  readonly answer: RequestAnswer;
  readonly explained: AnswerExplanations;
  readonly request: string;
}

function Figures({ answer, explained, request, paidFor }: FiguresProps) {
  switch (answer.kind) {
    case 'contribution':
      return <ContributionReply answer={answer} explained={explained} request={request} paidFor={paidFor} />;
    case 'retirement-buyout':
      return <BuyoutReply answer={answer} request={request} />;
    case 'maternity-allowance':
      return <AllowanceReply answer={answer} request={request} />;
    case 'benefit-start':
      return <StartReply answer={answer} />;
  }
}
