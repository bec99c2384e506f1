import { useTranslation } from 'react-i18next';
import { ZERO } from '@/engine/index.ts';
import type { AnswerOf } from './answer.ts';
import type { StepOf } from './request-step.ts';
import { Headline, HeadlineWords } from './Headline.tsx';

/** How much the allowance is and for how many days, or why there is none. */
export function AllowanceReply({ answer }: { readonly answer: AnswerOf<'maternity-allowance'> }) {
  const { t } = useTranslation();
  const { days, amount } = answer.fields;
  if (answer.reason === null)
    return (
      <Headline label={t('requests.figure.allowanceFor', { days })} value={amount ?? ZERO} payer="fund" />
    );
  const least = answer.steps.find((step): step is StepOf<'contributions'> => step.name === 'contributions');
  return (
    <>
      <HeadlineWords>{t('requests.reply.noAllowance')}</HeadlineWords>
      <p>{t(`requests.reply.${answer.reason}`, { days, months: least?.least, paid: least?.paid })}</p>
    </>
  );
}
