import type { Draft } from '@/shared/draft/draft.ts';
import { useDraft } from '@/shared/draft/store.ts';
import { useProblem } from '../problems.ts';

type RowsKey = 'statusChanges' | 'enrolmentChanges' | 'baseChanges' | 'arrears';
type RowOf<K extends RowsKey> = Draft[K][number];

/** One list of rows of the draft, with what changes it. */
export function useRows<K extends RowsKey>(key: K) {
  const rows = useDraft((state) => state.draft[key]) as readonly RowOf<K>[];
  const edit = useDraft((state) => state.edit);
  const problem = useProblem();
  const put = (changed: (before: readonly RowOf<K>[]) => readonly RowOf<K>[], field?: string): void =>
    edit((draft) => ({ ...draft, [key]: changed(draft[key]) }), field);
  return {
    rows,
    add: (row: RowOf<K>) => put((before) => [...before, row]),
    onRemove: (row: RowOf<K>) => put((before) => before.filter(({ id }) => id !== row.id)),
    /** What a text field of a row needs. */
    text: (row: RowOf<K>, field: keyof RowOf<K> & string) => ({
      id: `person-${key}.${row.id}.${field}`,
      value: row[field] as string,
      error: problem(`${key}.${row.id}.${field}`),
      onChange: (text: string) =>
        put(
          (before) => before.map((each) => (each.id === row.id ? { ...each, [field]: text } : each)),
          `${key}.${row.id}.${field}`,
        ),
    }),
  };
}
