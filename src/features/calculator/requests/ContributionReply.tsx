import { useTranslation } from 'react-i18next';
import { type Fen, plus, ZERO } from '@/engine/index.ts';
import type { AnswerOf } from './answer.ts';
import type { PaidFor } from './request-step.ts';
import { Headline } from './Headline.tsx';
import { Sums } from './Sums.tsx';

interface ContributionReplyProps extends PaidFor {
  readonly answer: AnswerOf<'contribution'>;
}

/** What the person pays a month; what somebody else pays, what a year comes to, and the premium beside it. */
export function ContributionReply({ answer: { fields }, paidFor }: ContributionReplyProps) {
  const { t } = useTranslation();
  const { employerMonthly, personalMonthly, personalYearly, largeSumPersonalYearly: premium } = fields;
  const sum = (key: string, value: Fen | null) =>
    value === null || value === ZERO ? [] : [{ label: t(`requests.figure.${key}`), value }];
  return (
    <>
      <Headline label={t('requests.figure.youMonthly')} value={personalMonthly ?? ZERO} payer="you" />
      <Sums
        of={[
          ...sum(paidFor ? 'forYouMonthly' : 'employerMonthly', employerMonthly),
          ...sum('youYearly', personalYearly),
          ...sum('premiumYou', premium),
          ...(personalYearly === null || premium === null
            ? []
            : sum('yearAll', plus(personalYearly, premium))),
        ]}
      />
      {premium === null && <p>{t('requests.figure.premiumUnknown')}</p>}
    </>
  );
}
