import { useTranslation } from 'react-i18next';
import { BirthFields } from '../visits/BirthFields.tsx';
import type { Asking } from './asking.ts';
import { FieldsQuestion } from './FieldsQuestion.tsx';

const FIELDS = [
  ['birthKind', 'visit.birthKind'],
  ['months', 'visit.months'],
  ['babies', 'visit.babies'],
] as const;

/** How a pregnancy ended. It comes last, since what it comes to either way is shown where it is to be told which. */
export function BirthQuestion({ asking }: { readonly asking: Asking }) {
  const { t } = useTranslation();
  return (
    <FieldsQuestion
      question="birth"
      asking={asking}
      title={t('steps.birth')}
      why={t('steps.birthWhy')}
      fields={FIELDS}
    >
      <BirthFields />
    </FieldsQuestion>
  );
}
