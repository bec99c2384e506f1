import { useTranslation } from 'react-i18next';
import { useDraft } from '@/shared/draft/store.ts';
import { usePolicyIndex } from '@/shared/packs/policy-index.ts';
import { ChoiceGroup } from '@/shared/ui/ChoiceGroup.tsx';
import { LoadProblem } from './LoadProblem.tsx';
import { useRegionOptions } from './region-options.ts';
import { REGION_TITLE } from './title.ts';

/** Which region's policy to settle with: those that the host offers, and those opened from files. */
export function RegionChoice({ error }: { readonly error?: string | undefined }) {
  const { t } = useTranslation();
  const index = usePolicyIndex();
  const policy = useDraft((state) => state.draft.policy);
  const edit = useDraft((state) => state.edit);
  const options = useRegionOptions();
  return (
    <>
      {index.isPending && <p>{t('region.loading')}</p>}
      {index.error && <LoadProblem error={index.error} onRetry={() => void index.refetch()} />}
      {options.length > 0 && (
        <ChoiceGroup
          legend={
            <h2 id={REGION_TITLE} tabIndex={-1}>
              {t('region.legend')}
            </h2>
          }
          hint={t('region.hint')}
          error={error}
          arrange="segments"
          options={options}
          value={policy}
          onChange={(id) => edit((draft) => ({ ...draft, policy: id }))}
        />
      )}
    </>
  );
}
