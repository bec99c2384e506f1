import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { controlId } from '../visits/use-visit-field.ts';
import type { Asking, Chosen } from './asking.ts';
import { type Entry, entryOf, problemsOf, type Question } from './questions.ts';
import { QuestionScreen } from './QuestionScreen.tsx';
import { StepTitle } from './StepScreen.tsx';
import styles from './steps.module.css';
import { useErrorLine } from './use-error-line.ts';
import { useProblemText } from './use-problem-text.ts';
import { VisitFields } from './VisitFields.tsx';

interface FieldsQuestionProps {
  readonly question: Question;
  readonly asking: Asking;
  readonly title: string;
  readonly why: string;
  /** What is asked for, with the key of what it is called. */
  readonly fields: readonly (readonly [entry: Entry, label: string])[];
  readonly passing?: Chosen;
  /** Fields of the visit form. */
  readonly children: ReactNode;
}

/** A question that is answered in fields of the visit form. */
export function FieldsQuestion(props: FieldsQuestionProps) {
  const { question, asking, title, why, fields, passing, children } = props;
  const { t } = useTranslation();
  const { visit } = asking;
  const problemText = useProblemText(visit);
  const errorLine = useErrorLine();
  const problems = problemsOf(
    fields.map(([entry]) => entry),
    asking,
  );
  const missing = problems.map((problem) => {
    const entry = entryOf(problem);
    const label = fields.find(([known]) => known === entry)?.[1] ?? '';
    const text = errorLine(t(label), problemText(problem));
    return { field: entry, control: controlId(entry), text };
  });
  return (
    <QuestionScreen
      question={question}
      asking={asking}
      missing={missing}
      read={[title, why]}
      passing={passing}
    >
      {(errorAt) => (
        <>
          <StepTitle>{title}</StepTitle>
          <p className={styles['why']}>{why}</p>
          <VisitFields
            visit={visit}
            problems={problems.filter((problem) => errorAt(entryOf(problem)) !== undefined)}
          >
            {children}
          </VisitFields>
        </>
      )}
    </QuestionScreen>
  );
}
