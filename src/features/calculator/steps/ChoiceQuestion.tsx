import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ChoiceGroup, type Option } from '@/shared/ui/ChoiceGroup.tsx';
import type { Asking } from './asking.ts';
import type { Question } from './questions.ts';
import { QuestionScreen } from './QuestionScreen.tsx';
import { StepTitle } from './StepScreen.tsx';

interface ChoiceQuestionProps<V extends string> {
  readonly question: Question;
  readonly asking: Asking;
  readonly title: string;
  readonly why: string;
  readonly options: readonly Option<V>[];
  /** undefined or empty before the person has chosen. */
  readonly value: V | '' | undefined;
  readonly onChange: (value: V) => void;
  /** What there is to say of the answer chosen. */
  readonly children?: ReactNode;
}

/** A question with a few answers to choose from. Choosing does not lead on: that is what the button is for. */
export function ChoiceQuestion<V extends string>(props: ChoiceQuestionProps<V>) {
  const { question, asking, title, why, options, value, onChange, children } = props;
  const { t } = useTranslation();
  const control = `step-${question}`;
  const known = options.some((option) => option.value === value);
  const missing = known ? [] : [{ field: question, control, text: t('steps.chooseOne') }];
  const read = [title, why, ...options.flatMap(({ label, hint = '' }) => [label, hint])];
  return (
    <QuestionScreen question={question} asking={asking} missing={missing} read={read}>
      {(errorAt) => (
        <>
          <ChoiceGroup
            id={control}
            legend={<StepTitle>{title}</StepTitle>}
            hint={why}
            error={errorAt(question)}
            arrange="list"
            options={options}
            value={value}
            onChange={onChange}
          />
          {children}
        </>
      )}
    </QuestionScreen>
  );
}
