import { useTranslation } from 'react-i18next';
import { yearOf } from '@/shared/draft/draft.ts';
import { AmountField } from '@/shared/ui/AmountField.tsx';
import { DateBoxes } from '@/shared/ui/DateBoxes.tsx';
import { typeVisit } from './answer.ts';
import type { Asking } from './questions.ts';
import { QuestionScreen } from './QuestionScreen.tsx';
import { SLIP_DATE, SLIP_TOTAL, useSlipProblems } from './slip-problems.ts';
import { StepTitle } from './StepScreen.tsx';
import styles from './steps.module.css';

/** What stands on the slip. The year of the case is in the example of a date only: the date is the person's to give. */
export function SlipQuestion({ asking }: { readonly asking: Asking }) {
  const { t } = useTranslation();
  const missing = useSlipProblems(asking);
  const { date, total } = asking.visit;
  return (
    <QuestionScreen question="slip" asking={asking} missing={missing}>
      {(errorAt) => (
        <>
          <StepTitle>{t('steps.slip')}</StepTitle>
          <p className={styles['why']}>{t('steps.slipWhy')}</p>
          <DateBoxes
            id={SLIP_DATE}
            legend={t('steps.date')}
            hint={t('steps.dateHint', { year: yearOf(asking.draft) || '2023' })}
            error={errorAt('date')}
            labels={[t('steps.year'), t('steps.month'), t('steps.day')]}
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
