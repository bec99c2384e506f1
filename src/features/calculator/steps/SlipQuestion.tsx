import { useTranslation } from 'react-i18next';
import { isStay } from '@/shared/draft/care.ts';
import { yearOf } from '@/shared/draft/draft.ts';
import { AmountField } from '@/shared/ui/AmountField.tsx';
import { DateBoxes } from '@/shared/ui/DateBoxes.tsx';
import { typeVisit } from './answer.ts';
import type { Asking } from './asking.ts';
import { QuestionScreen } from './QuestionScreen.tsx';
import { SLIP_ADMITTED, SLIP_DATE, SLIP_TOTAL, useSlipProblems } from './slip-problems.ts';
import { StepTitle } from './StepScreen.tsx';
import styles from './steps.module.css';

/** What stands on the slip. The year of the case is in the example of a date only: the date is the person's to give. */
export function SlipQuestion({ asking }: { readonly asking: Asking }) {
  const { t } = useTranslation();
  const missing = useSlipProblems(asking);
  const { care, admitted, date, total } = asking.visit;
  const stay = isStay(care);
  const example = t('steps.dateHint', { year: yearOf(asking.draft) || '2023' });
  const labels = [t('steps.year'), t('steps.month'), t('steps.day')] as const;
  return (
    <QuestionScreen question="slip" asking={asking} missing={missing}>
      {(errorAt) => (
        <>
          <StepTitle>{t('steps.slip')}</StepTitle>
          <p className={styles['why']}>{stay ? t('steps.slipStayWhy') : t('steps.slipWhy')}</p>
          {stay && (
            <DateBoxes
              id={SLIP_ADMITTED}
              legend={t('visit.admitted')}
              hint={care === 'inpatient' ? t('visit.admittedHint') : example}
              error={errorAt('admitted')}
              labels={labels}
              value={admitted}
              onChange={(text) => typeVisit({ admitted: text })}
            />
          )}
          <DateBoxes
            id={SLIP_DATE}
            legend={stay ? t('visit.discharged') : t('steps.date')}
            hint={example}
            error={errorAt('date')}
            labels={labels}
            value={date}
            onChange={(text) => typeVisit({ date: text })}
          />
          <AmountField
            id={SLIP_TOTAL}
            label={t('visit.total')}
            hint={t('steps.totalHint')}
            error={errorAt('total')}
            value={total}
            onChange={(text) => typeVisit({ total: text })}
          />
        </>
      )}
    </QuestionScreen>
  );
}
