import { useTranslation } from 'react-i18next';
import { useLocalPacks } from '@/shared/packs/local-packs.ts';
import { usePolicyIndex } from '@/shared/packs/policy-index.ts';
import { Button } from '@/shared/ui/Button.tsx';
import { REGION_TITLE } from './title.ts';

/** Back from an opened file to the host's own policy of that region; nothing where the host has none. */
export function CloseFile({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const close = useLocalPacks((state) => state.close);
  const offered = usePolicyIndex().data?.some((entry) => entry.id === id) === true;
  if (!offered) return undefined;
  return (
    <Button
      onClick={() => {
        close(id);
        document.getElementById(REGION_TITLE)?.focus();
      }}
    >
      {t('region.closeFile')}
    </Button>
  );
}
