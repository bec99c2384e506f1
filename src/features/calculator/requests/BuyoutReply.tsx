import { useTranslation } from 'react-i18next';
import { ZERO } from '@/engine/index.ts';
import type { AnswerOf } from './answer.ts';
import { Headline, HeadlineWords } from './Headline.tsx';
import { answerLineId } from './line-id.ts';
import { Sums } from './Sums.tsx';

interface BuyoutReplyProps {
  readonly answer: AnswerOf<'retirement-buyout'>;
  /** Id of the request. */
  readonly request: string;
}

/** What each side pays once for the missing months. */
export function BuyoutReply({ answer: { fields }, request }: BuyoutReplyProps) {
  const { t } = useTranslation();
  const { monthsShort, employer, personal, total } = fields;
  if (monthsShort === 0)
    return (
      <>
        <HeadlineWords>{t('requests.reply.noBuyout')}</HeadlineWords>
        <p>{t('requests.reply.noBuyoutText')}</p>
      </>
    );
  const line = (side: 'employer' | 'personal' | 'total'): string => answerLineId(request, `buyout-${side}`);
  return (
    <>
      <Headline
        label={t('requests.figure.youOnce')}
        value={personal ?? ZERO}
        payer="you"
        line={line('personal')}
      />
      {employer !== null && employer !== ZERO && total !== null && (
        <Sums
          of={[
            { label: t('requests.figure.employerOnce'), value: employer, line: line('employer') },
            { label: t('requests.figure.totalOnce'), value: total, line: line('total') },
          ]}
        />
      )}
    </>
  );
}
