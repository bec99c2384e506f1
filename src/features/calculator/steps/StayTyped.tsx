import { useTranslation } from 'react-i18next';
import { Button } from '@/shared/ui/Button.tsx';
import { typeVisit } from './answer.ts';
import { StepScreen, StepTitle } from './StepScreen.tsx';
import styles from './steps.module.css';

/** A stay in hospital was begun on the one page; its days are asked for there. */
export function StayTyped() {
  const { t } = useTranslation();
  return (
    <StepScreen eyebrow={t('steps.kept')}>
      <StepTitle>{t('steps.stay')}</StepTitle>
      <p className={styles['why']}>{t('steps.stayWhy')}</p>
      <div className={styles['buttons']}>
        <Button onClick={() => typeVisit({ care: 'outpatient' })}>{t('steps.noStay')}</Button>
      </div>
    </StepScreen>
  );
}
