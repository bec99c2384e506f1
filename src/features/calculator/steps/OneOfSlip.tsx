import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { isStay } from '@/shared/draft/care.ts';
import { type Asking, DAYS_SWAPPED } from './asking.ts';
import { QuestionScreen } from './QuestionScreen.tsx';
import { useSlipDoubts } from './slip-doubts.ts';
import { useSlipProblems } from './slip-problems.ts';
import { SlipDate } from './SlipDate.tsx';
import { SlipTotal } from './SlipTotal.tsx';
import { StepTitle } from './StepScreen.tsx';
import styles from './steps.module.css';
import { stepPath } from './steps-path.ts';
import { useDaySaid } from './use-day-said.ts';

interface AskingProps {
  readonly asking: Asking;
}

interface OneOfSlipProps extends AskingProps {
  readonly question: 'admitted' | 'date' | 'total';
  readonly title: string;
  readonly why: string;
  /** Whether what is wrong is said at once: it was not typed here. */
  readonly refused?: boolean;
  readonly children: (error: string | undefined) => ReactNode;
}

/** One entry of the slip on a screen of its own. */
function OneOfSlip({ question, asking, title, why, refused, children }: OneOfSlipProps) {
  const doubts = useSlipDoubts(asking);
  const missing = useSlipProblems(asking).filter(({ field }) => field === question);
  return (
    <QuestionScreen
      question={question}
      asking={asking}
      missing={missing}
      doubts={question === 'admitted' ? [] : doubts[question]}
      read={[title, why, ...missing.slice(0, refused === true ? 1 : 0).map(({ text }) => text)]}
      refused={refused}
    >
      {(errorAt) => (
        <>
          <StepTitle>{title}</StepTitle>
          <p className={styles['why']}>{why}</p>
          {children(errorAt(question))}
        </>
      )}
    </QuestionScreen>
  );
}

export function AdmittedQuestion({ asking }: AskingProps) {
  const { t } = useTranslation();
  return (
    <OneOfSlip
      question="admitted"
      asking={asking}
      title={t('steps.admittedAlone')}
      why={t('steps.admittedAloneWhy')}
    >
      {(error) => <SlipDate of="admitted" asking={asking} error={error} />}
    </OneOfSlip>
  );
}

export function DateQuestion({ asking }: AskingProps) {
  const { t } = useTranslation();
  const daySaid = useDaySaid();
  const { visit, problems } = asking;
  const stay = isStay(visit.care);
  return (
    <OneOfSlip
      question="date"
      asking={asking}
      title={t(stay ? 'steps.dischargedAlone' : 'steps.dateAlone')}
      why={t(stay ? 'steps.dischargedAloneWhy' : 'steps.dateAloneWhy')}
      refused={problems.some(({ code }) => code === DAYS_SWAPPED)}
    >
      {(error) => (
        <>
          {stay && (
            <div className={styles['before']}>
              <span>{t('steps.admittedOn', { admitted: daySaid(visit.admitted) })}</span>
              <Link
                href={stepPath('admitted')}
                aria-label={t('steps.changeNamed', { label: t('visit.admitted') })}
              >
                {t('steps.change')}
              </Link>
            </div>
          )}
          <SlipDate of="date" asking={asking} error={error} />
        </>
      )}
    </OneOfSlip>
  );
}

export function TotalQuestion({ asking }: AskingProps) {
  const { t } = useTranslation();
  return (
    <OneOfSlip question="total" asking={asking} title={t('steps.totalAlone')} why={t('steps.totalAloneWhy')}>
      {(error) => <SlipTotal asking={asking} error={error} />}
    </OneOfSlip>
  );
}
