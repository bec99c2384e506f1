import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDraft } from '@/shared/draft/store.ts';
import { useOpeningWanted } from '@/shared/draft/use-opening-wanted.ts';
import type { LoadError } from '@/shared/packs/load-error.ts';
import { useLocalPacks } from '@/shared/packs/local-packs.ts';
import { FileButton } from '@/shared/ui/FileButton.tsx';
import { LoadProblem } from './LoadProblem.tsx';

/**
 * Takes a policy from a file on the device: it joins the regions, and is the one chosen; not where another region was
 * chosen, another file opened, or another screen gone to while it was read.
 */
export function OpenPolicyFile() {
  const { t } = useTranslation();
  const open = useLocalPacks((state) => state.open);
  const edit = useDraft((state) => state.edit);
  const [error, setError] = useState<LoadError>();
  const beginOpening = useOpeningWanted(({ policy }) => policy);
  const take = async (file: File): Promise<void> => {
    const standing = beginOpening();
    const opened = await open(file, () => standing() === 'wanted');
    if (opened === undefined) return;
    setError(opened.ok ? undefined : opened.error);
    if (opened.ok) edit((draft) => ({ ...draft, policy: opened.id }));
  };
  return (
    <>
      <FileButton accept=".json,application/json" onFile={(file) => void take(file)}>
        {t('region.openFile')}
      </FileButton>
      {error && <LoadProblem error={error} />}
    </>
  );
}
