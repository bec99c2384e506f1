import { useTranslation } from 'react-i18next';
import { draftStore } from '@/shared/draft/store.ts';
import { usePolicyIndex } from '@/shared/packs/policy-index.ts';
import { ChoiceQuestion } from './ChoiceQuestion.tsx';
import { PolicyMissing } from './PolicyMissing.tsx';
import type { Asking } from './asking.ts';
import { useRegionOptions } from '../region/region-options.ts';

export function RegionQuestion({ asking }: { readonly asking: Asking }) {
  const { t } = useTranslation();
  const options = useRegionOptions();
  const index = usePolicyIndex();
  if (options.length === 0 && !index.data) return <PolicyMissing />;
  return (
    <ChoiceQuestion
      question="region"
      asking={asking}
      title={t('steps.region')}
      why={t('steps.regionWhy')}
      options={options}
      value={asking.draft.policy}
      onChange={(policy) => draftStore.getState().edit((draft) => ({ ...draft, policy }), 'policy')}
    />
  );
}
