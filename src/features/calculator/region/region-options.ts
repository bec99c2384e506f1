import { useTranslation } from 'react-i18next';
import { useText } from '@/i18n/use-text.ts';
import { useLocalPacks } from '@/shared/packs/local-packs.ts';
import { usePolicyIndex } from '@/shared/packs/policy-index.ts';
import type { Option } from '@/shared/ui/ChoiceGroup.tsx';

/** The regions that the host offers, and those of files that the person opened. */
export function useRegionOptions(): readonly Option<string>[] {
  const { t } = useTranslation();
  const text = useText();
  const index = usePolicyIndex();
  const local = useLocalPacks((state) => state.packs);
  const offered = (index.data ?? []).filter(({ id }) => local[id] === undefined);
  return [
    ...offered.map(({ id, name }) => ({ value: id, label: text(name) })),
    ...Object.entries(local).map(([id, { open }]) => ({
      value: id,
      label: text(open.pack.name),
      hint: t('region.fromFile'),
    })),
  ];
}
