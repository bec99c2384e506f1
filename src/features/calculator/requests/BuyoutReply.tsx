import { useTranslation } from 'react-i18next';
import { ZERO } from '@/engine/index.ts';
import type { AnswerOf } from './answer.ts';
import { Headline, HeadlineWords } from './Headline.tsx';
import { Sums } from './Sums.tsx';

/** What each side pays once for the missing months. */
export function BuyoutReply({ answer: { fields } }: { readonly answer: AnswerOf<'retirement-buyout'> }) {
  const { t } = useTranslation();
  const { monthsShort, employer, personal, total } = fields;
  if (monthsShort === 0)
    return (
      <>
        <HeadlineWords>{t('requests.reply.noBuyout')}</HeadlineWords>
        <p>{t('requests.reply.noBuyoutText')}</p>
      </>
    );
  return (
    <>
      <Headline label={t('requests.figure.youOnce')} value={personal ?? ZERO} payer="you" />
      {employer !== null && employer !== ZERO && total !== null && (
        <Sums
          of={[
            { label: t('requests.figure.employerOnce'), value: employer },
            { label: t('requests.figure.totalOnce'), value: total },
          ]}
        />
      )}
    </>
  );
}
