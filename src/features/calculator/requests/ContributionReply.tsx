import { useTranslation } from 'react-i18next';
import { type AnswerExplanations, explanationOf, type Term, ZERO } from '@/engine/index.ts';
import type { AnswerOf } from './answer.ts';
import { Headline } from './Headline.tsx';
import { answerLineId } from './line-id.ts';
import type { PaidFor } from './request-step.ts';
import { type Sum, Sums } from './Sums.tsx';

interface ContributionReplyProps extends PaidFor {
  readonly answer: AnswerOf<'contribution'>;
  readonly explained: AnswerExplanations;
  /** Id of the request. */
  readonly request: string;
}

/** What the person pays a month; what somebody else pays, what a year comes to, and the premium beside it. */
export function ContributionReply({ answer, explained, request, paidFor }: ContributionReplyProps) {
  const { t } = useTranslation();
  const { personalMonthly, largeSumPersonalYearly: premium } = answer.fields;
  const sum = (key: string, term: Term): readonly Sum[] => {
    const explanation = explanationOf(explained, term);
    if (!explanation || !('figure' in explanation) || explanation.figure === ZERO) return [];
    const line = answerLineId(request, term);
    return [{ label: t(`requests.figure.${key}`), value: explanation.figure, line }];
  };
  return (
    <>
      <Headline
        label={t('requests.figure.youMonthly')}
        value={personalMonthly ?? ZERO}
        payer="you"
        line={answerLineId(request, 'personal-monthly')}
      />
      <Sums
        of={[
          ...sum(paidFor ? 'forYouMonthly' : 'employerMonthly', 'employer-monthly'),
          ...sum('youYearly', 'personal-yearly'),
          ...sum('premiumYou', 'premium'),
          ...sum('yearAll', 'personal-with-premium'),
        ]}
      />
      {premium === null && <p>{t('requests.figure.premiumUnknown')}</p>}
    </>
  );
}
