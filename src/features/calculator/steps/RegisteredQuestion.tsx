import { useTranslation } from 'react-i18next';
import { SpecialDiseases } from '../person/SpecialDiseases.tsx';
import type { Asking, Chosen } from './asking.ts';
import { QuestionScreen } from './QuestionScreen.tsx';
import { StepTitle } from './StepScreen.tsx';
import styles from './steps.module.css';

const NOTHING_MISSING: readonly never[] = [];
const SEEN: Chosen = { registered: true };

/** Which special diseases the person is registered for: the limit of the year rests on all of them. */
export function RegisteredQuestion({ asking }: { readonly asking: Asking }) {
  const { t } = useTranslation();
  return (
    <QuestionScreen
      question="registered"
      asking={asking}
      missing={NOTHING_MISSING}
      read={[t('steps.registered'), t('steps.registeredWhy')]}
      passing={SEEN}
    >
      {() => (
        <>
          <StepTitle>{t('steps.registered')}</StepTitle>
          <p className={styles['why']}>{t('steps.registeredWhy')}</p>
          {asking.pack && <SpecialDiseases diseases={asking.pack.diseases} />}
        </>
      )}
    </QuestionScreen>
  );
}
