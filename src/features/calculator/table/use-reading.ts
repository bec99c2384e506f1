import { useDeferredValue, useMemo } from 'react';
import { useDraft } from '@/shared/draft/store.ts';
import { readTable, type TableReading } from '@/shared/table/read-table.ts';
import { useChosenPolicy } from '../Workspace.tsx';
import { useTableInput } from './table-input.ts';

/** What was pasted, as it is read; of a long table a moment behind what is being typed. */
export function useReading(): TableReading {
  const text = useDeferredValue(useTableInput((state) => state.text));
  const chosen = useTableInput((state) => state.chosen);
  const draft = useDraft((state) => state.draft);
  const open = useChosenPolicy().data?.open;
  return useMemo(() => readTable(text, { draft, open, chosen }), [text, draft, open, chosen]);
}
