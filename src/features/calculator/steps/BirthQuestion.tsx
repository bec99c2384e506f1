import { useTranslation } from 'react-i18next';
import { BirthFields } from '../visits/BirthFields.tsx';
import type { Asking } from './asking.ts';
import { FieldsQuestion } from './FieldsQuestion.tsx';
import { isOperation } from './questions.ts';

const FIELDS = [
  ['birthKind', 'visit.birthKind'],
  ['months', 'visit.months'],
  ['babies', 'visit.babies'],
] as const;

/**
 * How a pregnancy ended; of an operation of family planning, whether it ended one. It comes last, since what it comes to
 * either way is shown where it is to be told which.
 */
export function BirthQuestion({ asking }: { readonly asking: Asking }) {
  const { t } = useTranslation();
  const { visit } = asking;
  const operation = isOperation(visit);
  return (
    <FieldsQuestion
      question="birth"
      asking={asking}
      title={t(operation ? 'steps.operation' : 'steps.birth')}
      why={t(operation ? 'steps.operationWhy' : 'steps.birthWhy')}
      fields={FIELDS}
      passing={{ birth: visit.care }}
    >
      <BirthFields />
    </FieldsQuestion>
  );
}
