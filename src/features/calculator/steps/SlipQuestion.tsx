import { useTranslation } from 'react-i18next';
import { isStay } from '@/shared/draft/care.ts';
import type { Asking } from './asking.ts';
import { QuestionScreen } from './QuestionScreen.tsx';
import { useSlipDoubts } from './slip-doubts.ts';
import { useSlipProblems } from './slip-problems.ts';
import { SlipDate } from './SlipDate.tsx';
import { SlipTotal } from './SlipTotal.tsx';
import { StepTitle } from './StepScreen.tsx';
import styles from './steps.module.css';

/** What stands on the slip. */
export function SlipQuestion({ asking }: { readonly asking: Asking }) {
  const { t } = useTranslation();
  const missing = useSlipProblems(asking);
  const doubts = useSlipDoubts(asking);
  const stay = isStay(asking.visit.care);
  const title = t('steps.slip');
  const why = stay ? t('steps.slipStayWhy') : t('steps.slipWhy');
  return (
    <QuestionScreen
      question="slip"
      asking={asking}
      missing={missing}
      doubts={[...doubts.date, ...doubts.total]}
      read={[title, why]}
    >
      {(errorAt) => (
        <>
          <StepTitle>{title}</StepTitle>
          <p className={styles['why']}>{why}</p>
          {stay && <SlipDate of="admitted" asking={asking} error={errorAt('admitted')} />}
          <SlipDate of="date" asking={asking} error={errorAt('date')} />
          <SlipTotal asking={asking} hint={t('steps.totalHint')} error={errorAt('total')} />
        </>
      )}
    </QuestionScreen>
  );
}
