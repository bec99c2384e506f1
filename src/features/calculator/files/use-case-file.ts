import { useMemo } from 'react';
import type { OpenPack } from '@/engine/index.ts';
import { useDraft } from '@/shared/draft/store.ts';
import { caseFile } from '@/shared/files/case-file.ts';

/** What was entered, as the file that holds all of it. @param open the policy of its region, if it is there */
export function useCaseFile(open: OpenPack | undefined): ReturnType<typeof caseFile> {
  const draft = useDraft((state) => state.draft);
  const form = useDraft((state) => state.form);
  return useMemo(() => caseFile(draft, open, form), [draft, open, form]);
}
