import { useDeferredValue, useMemo } from 'react';
import { useDraft } from '@/shared/draft/store.ts';
import { readTable, type TableReading } from '@/shared/table/read-table.ts';
import { useChosenPolicy } from '../Workspace.tsx';
import { useTableInput } from './table-input.ts';

interface Read {
  readonly reading: TableReading;
  /** Whether the reading is still of an earlier text: it may be shown, and nothing may be done by it. */
  readonly isBehind: boolean;
}

/** What was pasted, as it is read; of a long table a moment behind what is being typed. */
export function useReading(): Read {
  const typed = useTableInput((state) => state.text);
  const text = useDeferredValue(typed);
  const chosen = useTableInput((state) => state.chosen);
  const draft = useDraft((state) => state.draft);
  const open = useChosenPolicy().data?.open;
  const reading = useMemo(() => readTable(text, { draft, open, chosen }), [text, draft, open, chosen]);
  return { reading, isBehind: text !== typed };
}
