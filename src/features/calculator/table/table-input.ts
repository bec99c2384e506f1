import { create } from 'zustand';
import { createLatest } from '@/shared/latest.ts';
import { draftStore } from '@/shared/draft/store.ts';
import { decodeTable } from '@/shared/table/decode.ts';
import { fileBytes } from '@/shared/input/file-bytes.ts';
import type { ColumnKind } from '@/shared/table/columns.ts';
import type { ChosenColumns } from '@/shared/table/read-table.ts';

/** Why a file was not opened. */
export type FileProblem = 'workbook' | 'tooLarge' | 'unreadable';

/** What is being taken from a table; it outlives the screen, and is no part of the draft until it is added. */
export interface TableInput {
  readonly text: string;
  readonly chosen: ChosenColumns | undefined;
  /** Rows that the person ticked or unticked, by their keys. */
  readonly ticks: Readonly<Record<string, boolean>>;
  /** What was there before it was cleared or a file took its place; undefined once something is typed. */
  readonly before: { readonly text: string; readonly file: string | undefined } | undefined;
  readonly problem: { readonly file: string; readonly why: FileProblem } | undefined;
  readonly type: (text: string) => void;
  readonly choose: (signature: string, index: number, kind: ColumnKind) => void;
  readonly tick: (key: string, on: boolean) => void;
  readonly clear: () => void;
  readonly takeBack: () => void;
  readonly openFile: (file: File) => Promise<void>;
  /** Goes on with what is left of the text, once the rest is added; a row that was unticked stays so. */
  readonly goOnWith: (text: string) => void;
}

const LARGEST = 2 * 1024 * 1024;

/** Of two files the one chosen later is meant. */
const beginReading = createLatest();

const NOTHING = { text: '', ticks: {}, before: undefined, problem: undefined };

export const useTableInput = create<TableInput>()((set, get) => ({
  ...NOTHING,
  chosen: undefined,
  type: (text) => set({ text, before: undefined, problem: undefined }),
  choose: (signature, index, kind) =>
    set(({ chosen }) => ({
      chosen: { signature, kinds: chosenNow(chosen, signature, index, kind) },
    })),
  tick: (key, on) => set(({ ticks }) => ({ ticks: { ...ticks, [key]: on } })),
  clear: () => set(({ text }) => ({ ...NOTHING, before: { text, file: undefined } })),
  takeBack: () => set(({ before }) => ({ ...NOTHING, text: before?.text ?? '' })),
  openFile: async (file) => {
    const isLatest = beginReading();
    const { text } = get();
    const read = await textOf(file);
    // What was typed while it was read stays.
    if (!isLatest() || get().text !== text) return;
    if (typeof read === 'string') set({ problem: { file: file.name, why: read } });
    else set({ ...NOTHING, text: read.text, before: { text, file: file.name } });
  },
  goOnWith: (text) =>
    set(({ ticks }) => ({
      ...NOTHING,
      text,
      ticks: Object.fromEntries(Object.entries(ticks).filter(([, on]) => !on)),
    })),
}));

// Clearing everything means this as well; it can be put back here as the rest can there.
draftStore.subscribe((now, before) => {
  if (now.cleared === before.cleared) return;
  // A file that is still being read is cleared with it.
  beginReading();
  if (useTableInput.getState().text !== '') useTableInput.getState().clear();
});

/** A kind chosen for one column is taken from the other that it was chosen for before. */
function chosenNow(
  chosen: ChosenColumns | undefined,
  signature: string,
  index: number,
  kind: ColumnKind,
): ChosenColumns['kinds'] {
  const known = chosen?.signature === signature ? Object.entries(chosen.kinds) : [];
  const kinds: Record<number, ColumnKind> = {};
  for (const [at, own] of known) kinds[Number(at)] = own === kind && kind !== 'outOfScope' ? 'ignore' : own;
  return { ...kinds, [index]: kind };
}

async function textOf(file: File): Promise<{ readonly text: string } | FileProblem> {
  if (file.size > LARGEST) return 'tooLarge';
  try {
    const decoded = decodeTable(await fileBytes(file));
    return decoded === 'workbook' ? decoded : { text: decoded.text.replace(/\r\n?/gu, '\n') };
  } catch {
    return 'unreadable';
  }
}
