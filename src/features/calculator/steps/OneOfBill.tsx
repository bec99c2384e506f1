import { useTranslation } from 'react-i18next';
import { BasicPaidField } from '../visits/BasicPaidField.tsx';
import { OutOfScopeField } from '../visits/OutOfScopeField.tsx';
import { PaidFirstFields } from '../visits/PaidFirstFields.tsx';
import type { Asking } from './asking.ts';
import { FieldsQuestion } from './FieldsQuestion.tsx';

interface AskingProps {
  readonly asking: Asking;
}

/** What basic insurance paid of a drug, on a screen of its own. */
export function BasicPaidQuestion({ asking }: AskingProps) {
  const { t } = useTranslation();
  return (
    <FieldsQuestion
      question="basicPaid"
      asking={asking}
      title={t('steps.basicPaidAlone')}
      why={t('steps.basicPaidAloneWhy')}
      fields={[['basicPaid', 'visit.basicPaid']]}
      passing={{ basicPaid: asking.visit.care }}
    >
      <BasicPaidField />
    </FieldsQuestion>
  );
}

/** What insurance does not cover; nothing entered says that there is none of it. */
export function OutOfScopeQuestion({ asking }: AskingProps) {
  const { t } = useTranslation();
  return (
    <FieldsQuestion
      question="outOfScope"
      asking={asking}
      title={t('steps.outOfScopeAlone')}
      why={t('steps.aloneWhy')}
      fields={[['outOfScope', 'visit.outOfScope']]}
      passing={{ outOfScope: asking.visit.care }}
    >
      <OutOfScopeField />
    </FieldsQuestion>
  );
}

/** What is paid first on class B items; likewise. */
export function PaidFirstQuestion({ asking }: AskingProps) {
  const { t } = useTranslation();
  return (
    <FieldsQuestion
      question="paidFirst"
      asking={asking}
      title={t('steps.paidFirstAlone')}
      why={t('steps.aloneWhy')}
      fields={[
        ['classB', 'visit.classB'],
        ['preSelfPay', 'visit.preSelfPay'],
      ]}
      passing={{ paidFirst: asking.visit.care }}
    >
      <PaidFirstFields pack={asking.pack} />
    </FieldsQuestion>
  );
}
