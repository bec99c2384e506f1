import { createElement, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { parseFen } from '@/engine/index.ts';
import { useCode } from '@/i18n/use-code.ts';
import { useText } from '@/i18n/use-text.ts';
import { readAmount } from '@/shared/input/amount.ts';
import { readDate } from '@/shared/input/date.ts';
import { Amount } from '@/shared/ui/Amount.tsx';
import { type Asking, type Question, questionsFor } from './questions.ts';

interface Answer {
  readonly question: Question;
  readonly label: string;
  readonly answer: ReactNode;
}

/** Every question asked with its answer; what the slip says in two. */
export function useAnswers(asking: Asking): readonly Answer[] {
  const { t } = useTranslation();
  const say = useCode();
  const text = useText();
  const { draft, visit, open } = asking;
  const answersTo: Readonly<Record<Question, readonly Omit<Answer, 'question'>[]>> = {
    region: [{ label: t('steps.regionShort'), answer: open && text(open.pack.name) }],
    status: [{ label: t('person.status'), answer: say(`value.status.${draft.status}`) }],
    enrolment: [
      {
        label: t('steps.enrolmentShort'),
        answer: draft.enrolment === 'combined' ? t('steps.combined') : t('steps.pooledOnly'),
      },
    ],
    where: [
      {
        label: t('steps.whereShort'),
        answer:
          visit.kind === 'pharmacy'
            ? say('value.provider.pharmacy')
            : visit.level !== '' && say(`value.provider.${visit.level}`),
      },
    ],
    prescriber: [
      {
        label: t('visit.prescribedBy'),
        answer: visit.prescribedBy !== '' && say(`value.prescribedBy.${visit.prescribedBy}`),
      },
    ],
    slip: [
      { label: t('steps.date'), answer: t('steps.dateSaid', sayable(visit.date)) },
      { label: t('visit.total'), answer: amountOf(visit.total) },
    ],
  };
  return questionsFor(asking).flatMap((question) =>
    answersTo[question].map((answer) => ({ question, ...answer })),
  );
}

/** Year, month and day as they are said: without zeros before them. */
function sayable(typed: string) {
  const [year = 0, month = 0, day = 0] = readDate(typed)?.split('-').map(Number) ?? [];
  return { year, month, day };
}

function amountOf(typed: string): ReactNode {
  const amount = parseFen(readAmount(typed) ?? '');
  return amount === undefined ? typed : createElement(Amount, { value: amount });
}
