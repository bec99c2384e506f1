import { useTranslation } from 'react-i18next';
import { useText } from '@/i18n/use-text.ts';
import { useDraft } from '@/shared/draft/store.ts';
import { useLocalPacks } from '@/shared/packs/local-packs.ts';
import { usePolicyIndex } from '@/shared/packs/policy-index.ts';
import { ChoiceGroup } from '@/shared/ui/ChoiceGroup.tsx';
import { LoadProblem } from './LoadProblem.tsx';
import { REGION_TITLE } from './title.ts';

/** Which region's policy to settle with: those that the host offers, and those opened from files. */
export function RegionChoice({ error }: { readonly error?: string | undefined }) {
  const { t } = useTranslation();
  const text = useText();
  const index = usePolicyIndex();
  const local = useLocalPacks((state) => state.packs);
  const policy = useDraft((state) => state.draft.policy);
  const edit = useDraft((state) => state.edit);
  const offered = (index.data ?? []).filter(({ id }) => local[id] === undefined);
  const options = [
    ...offered.map(({ id, name }) => ({ value: id, label: text(name) })),
    ...Object.entries(local).map(([id, { open }]) => ({
      value: id,
      label: text(open.pack.name),
      hint: t('region.fromFile'),
    })),
  ];
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
