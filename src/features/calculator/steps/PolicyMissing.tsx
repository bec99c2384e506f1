import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { usePolicyIndex } from '@/shared/packs/policy-index.ts';
import { Button } from '@/shared/ui/Button.tsx';
import { LoadProblem } from '../region/LoadProblem.tsx';
import { useChosenPolicy } from '../Workspace.tsx';
import { StepScreen, StepTitle } from './StepScreen.tsx';
import styles from './steps.module.css';
import { useWays } from './use-ways.ts';

/** While there is no policy to ask by: that it is on its way, or what keeps it from coming. */
export function PolicyMissing() {
  const { t } = useTranslation();
  const [, go] = useLocation();
  const ways = useWays();
  const index = usePolicyIndex();
  const policy = useChosenPolicy();
  const failed = [index, policy].find(({ error }) => error !== null);
  return (
    <StepScreen eyebrow={t('steps.kept')}>
      <StepTitle>{failed ? t('steps.policyMissing') : t('steps.policyComing')}</StepTitle>
      {failed?.error && <LoadProblem error={failed.error} onRetry={() => void failed.refetch()} />}
      <div className={styles['buttons']}>
        <Button onClick={() => go(ways.home)}>{t('steps.otherRegion')}</Button>
      </div>
    </StepScreen>
  );
}
