import { useEffect, useRef } from 'react';
import { useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { CaseProblemCode } from '@/engine/index.ts';
import type { Visit } from '@/shared/draft/draft.ts';
import { ErrorSummary } from '@/shared/ui/ErrorSummary.tsx';
import { REGION_TITLE } from '../region/title.ts';
import { useEntryProblem } from './use-entry-problem.ts';
import { controlId } from './use-visit-field.ts';
import { NO_POLICY } from './visit-resolver.ts';

/** In the order of the form, with the name of the field. */
const FIELDS = [
  ['condition', 'visit.condition'],
  ['disease', 'visit.disease'],
  ['birthKind', 'visit.birthKind'],
  ['months', 'visit.months'],
  ['babies', 'visit.babies'],
  ['admitted', 'visit.admitted'],
  ['date', 'visit.date'],
  ['level', 'visit.level'],
  ['prescribedBy', 'visit.prescribedBy'],
  ['total', 'visit.total'],
  ['outOfScope', 'visit.outOfScope'],
  ['classB', 'visit.classB'],
  ['preSelfPay', 'visit.preSelfPay'],
  ['basicPaid', 'visit.basicPaid'],
] as const satisfies readonly (readonly [keyof Visit, string])[];

/**
 * Everything that keeps the visit from being saved; shown after the first attempt, until it is right. It takes the
 * focus at every attempt, and never from somebody who is typing.
 */
export function VisitErrors() {
  const { t } = useTranslation();
  const problemOf = useEntryProblem();
  const { errors, submitCount } = useFormContext<Visit>().formState;
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (submitCount > 0) box.current?.focus();
  }, [submitCount]);
  const noPolicy =
    errors.root?.type === NO_POLICY ? [{ control: REGION_TITLE, text: t('visit.noPolicy') }] : [];
  const faulty = FIELDS.flatMap(([name, label]) => {
    const error = errors[name];
    if (error === undefined) return [];
    const problem = problemOf(name, error.type as CaseProblemCode);
    return [{ control: controlId(name), text: t('visit.errorLine', { label: t(label), problem }) }];
  });
  const items = [...noPolicy, ...faulty];
  if (submitCount === 0 || items.length === 0) return undefined;
  return <ErrorSummary ref={box} title={t('visit.errors')} items={items} />;
}
