import { useTranslation } from 'react-i18next';
import { ZERO } from '@/engine/index.ts';
import type { AnswerOf } from './answer.ts';
import type { StepOf } from './request-step.ts';
import { Headline, HeadlineWords } from './Headline.tsx';
import { answerLineId } from './line-id.ts';

interface AllowanceReplyProps {
  readonly answer: AnswerOf<'maternity-allowance'>;
  /** Id of the request. */
  readonly request: string;
}

/** How much the allowance is and for how many days, or why there is none. */
export function AllowanceReply({ answer, request }: AllowanceReplyProps) {
  const { t } = useTranslation();
  const { days, amount } = answer.fields;
  if (answer.reason === null)
    return (
      <Headline
        label={t('requests.figure.allowanceFor', { days })}
        value={amount ?? ZERO}
        payer="fund"
        line={answerLineId(request, 'allowance')}
      />
    );
  const least = answer.steps.find((step): step is StepOf<'contributions'> => step.name === 'contributions');
  return (
    <>
      <HeadlineWords>{t('requests.reply.noAllowance')}</HeadlineWords>
      <p>{t(`requests.reply.${answer.reason}`, { days, months: least?.least, paid: least?.paid })}</p>
    </>
  );
}
