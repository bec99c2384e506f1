import { type ReactNode, useEffect, useMemo } from 'react';
import { type FieldErrors, FormProvider, useForm } from 'react-hook-form';
import type { Visit } from '@/shared/draft/draft.ts';
import type { FieldProblem } from '@/shared/draft/fields.ts';
import { typeVisit } from './answer.ts';
import { entryOf } from './questions.ts';
import { useProblemText } from './use-problem-text.ts';

interface VisitFieldsProps {
  readonly visit: Visit;
  /** Those to be shown at their fields. */
  readonly problems: readonly FieldProblem[];
  readonly children: ReactNode;
}

/** Gives fields of the visit form the visit that is asked about, and keeps what is typed in them. */
export function VisitFields({ visit, problems, children }: VisitFieldsProps) {
  const problemText = useProblemText(visit);
  const said = JSON.stringify(
    problems.map((problem) => {
      const entry = entryOf(problem) as keyof Visit;
      return [entry, { type: problem.code, message: problemText(problem) }];
    }),
  );
  const errors = useMemo(
    () => Object.fromEntries(JSON.parse(said) as [string, unknown][]) as FieldErrors<Visit>,
    [said],
  );
  const form = useForm<Visit>({ defaultValues: visit, errors });
  const { subscribe, getValues } = form;
  useEffect(() => {
    let kept = JSON.stringify(getValues());
    return subscribe({
      formState: { values: true },
      callback: () => {
        const values = { ...getValues() };
        const text = JSON.stringify(values);
        if (text === kept) return;
        kept = text;
        typeVisit(values);
      },
    });
  }, [subscribe, getValues]);
  return <FormProvider {...form}>{children}</FormProvider>;
}
