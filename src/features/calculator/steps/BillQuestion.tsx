import { useTranslation } from 'react-i18next';
import { BasicPaidField } from '../visits/BasicPaidField.tsx';
import { OutOfScopeField } from '../visits/OutOfScopeField.tsx';
import { PaidFirstFields } from '../visits/PaidFirstFields.tsx';
import type { Asking } from './asking.ts';
import { FieldsQuestion } from './FieldsQuestion.tsx';
import { billEntries } from './questions.ts';

const FIELDS = [
  ['outOfScope', 'visit.outOfScope'],
  ['classB', 'visit.classB'],
  ['preSelfPay', 'visit.preSelfPay'],
  ['basicPaid', 'visit.basicPaid'],
] as const;

/** What a bill may say beside its total: nothing entered says that there is none of it. */
export function BillQuestion({ asking }: { readonly asking: Asking }) {
  const { t } = useTranslation();
  const { pack, visit } = asking;
  const entries = billEntries(visit.care, pack);
  return (
    <FieldsQuestion
      question="bill"
      asking={asking}
      title={t('steps.bill')}
      why={t('steps.billWhy')}
      fields={FIELDS.filter(([entry]) => entries.includes(entry))}
      passing={{ bill: visit.care }}
    >
      {entries.includes('basicPaid') && <BasicPaidField />}
      {entries.includes('outOfScope') && <OutOfScopeField />}
      {entries.includes('preSelfPay') && <PaidFirstFields pack={pack} />}
    </FieldsQuestion>
  );
}
