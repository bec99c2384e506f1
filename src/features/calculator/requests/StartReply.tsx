import { useTranslation } from 'react-i18next';
import { Notice } from '@/shared/ui/Notice.tsx';
import { usePack } from '../pack.ts';
import { Cites } from '../result/Cites.tsx';
import type { AnswerOf } from './answer.ts';
import type { StepOf } from './request-step.ts';
import { useDate } from './use-date.ts';
import { HeadlineWords } from './Headline.tsx';

/** The day from which benefits are had, and whether those of a break may follow. */
export function StartReply({ answer }: { readonly answer: AnswerOf<'benefit-start'> }) {
  const { t } = useTranslation();
  const date = useDate();
  const resume = usePack()?.requests['benefit-start']?.resume;
  const { from, retroactive } = answer.fields;
  const length = answer.steps.find((step): step is StepOf<'interruption'> => step.name === 'interruption');
  const wait = answer.steps.find(
    (step): step is StepOf<'starts-after-months'> => step.name === 'starts-after-months',
  );
  if (from === null)
    return (
      <>
        <HeadlineWords>{t('requests.reply.notInterrupted')}</HeadlineWords>
        <p>{t('requests.reply.notInterruptedText', { months: length?.shortUnder })}</p>
      </>
    );
  return (
    <>
      <HeadlineWords label={t('requests.figure.from')}>{date(from)}</HeadlineWords>
      {retroactive === true && (
        <Notice kind="open" title={t('requests.reply.retroactive')}>
          <p>{t('requests.reply.retroactiveText')}</p>
          {resume && <Cites of={resume} />}
        </Notice>
      )}
      {length?.length === 'long' && wait && (
        <Notice title={t('requests.reply.notPaid')}>
          <p>{t('requests.reply.notPaidText', { longOver: length.longOver, wait: wait.months })}</p>
          <Cites of={length.basis} />
        </Notice>
      )}
    </>
  );
}
