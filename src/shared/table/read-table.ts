import type { OpenPack, Pack } from '@/engine/index.ts';
import { isStay } from '../draft/care.ts';
import type { Draft, Visit } from '../draft/draft.ts';
import { EnteredVisits } from '../draft/entered-twice.ts';
import { COLUMN_KINDS, type ColumnKind, type Kinds, kindsByHead, withChosen } from './columns.ts';
import { kindsByContent } from './guess.ts';
import { certainYear, headOf, isFilled, isSumRow, usualWidth } from './head.ts';
import { judge } from './judge.ts';
import type { TableProblem } from './problem.ts';
import { type ReadVisit, readVisit } from './read-visit.ts';
import { shapeProblem } from './shape.ts';
import { type Line, splitTable } from './split.ts';

/** Columns that the person assigned, for the table of one signature. */
export interface ChosenColumns {
  readonly signature: string;
  readonly kinds: Readonly<Record<number, ColumnKind>>;
}

interface Context {
  readonly draft: Draft;
  /** undefined while there is no policy: then nothing is judged by it. */
  readonly open: OpenPack | undefined;
  readonly chosen?: ChosenColumns | undefined;
}

export interface Column {
  readonly kind: ColumnKind;
  /** Its head; empty where it has none. */
  readonly head: string;
  /** The first thing that stands in it. */
  readonly sample: string;
}

/** Where a visit stands already, by all appearances: among those entered, or in an earlier line of the same table. */
type Twice = { readonly in: 'draft' } | { readonly in: 'table'; readonly line: number };

/** A row, and what became of it: every character of the text is in one of them. */
export type TableRow = Line & {
  /** The same as long as its text is the same, wherever it stands. */
  readonly key: string;
} & (
    | {
        readonly kind: 'visit';
        readonly visit: Visit;
        readonly yearAssumed: boolean;
        readonly providerByName: boolean;
        /** undefined where it stands nowhere else. */
        readonly twice: Twice | undefined;
      }
    | { readonly kind: 'problem'; readonly problems: readonly TableProblem[] }
    | { readonly kind: 'skipped'; readonly why: 'empty' | 'title' | 'head' | 'sum' }
  );

export type VisitRow = Extract<TableRow, { kind: 'visit' }>;
export type ProblemRow = Extract<TableRow, { kind: 'problem' }>;

export interface TableReading {
  /** With `\n` alone between lines, as the places of rows count. */
  readonly text: string;
  readonly columns: readonly Column[];
  /** Tells this table from another one with other columns. */
  readonly signature: string;
  readonly hasHead: boolean;
  readonly rows: readonly TableRow[];
}

/** Reads what was pasted or stood in a file, row by row. Never throws, and loses no row. */
export function readTable(pasted: string, { draft, open, chosen }: Context): TableReading {
  const text = pasted.replace(/\r\n?/gu, '\n');
  const lines = splitTable(text);
  const head = headOf(lines);
  const body = lines.filter((line) => isFilled(line) && (head === undefined || line.line > head.line));
  const width = head?.cells.length ?? usualWidth(body);
  const signature = head ? head.cells.join('\t') : `#${width}`;
  const guessed = head
    ? kindsByHead(head.cells)
    : kindsByContent(body.filter((line) => !isSumRow(line)).map(({ cells }) => cells.slice(0, width)));
  const kinds = withChosen(guessed, chosen?.signature === signature ? chosen.kinds : {});
  const year = certainYear(draft, body, kinds);

  const sorted = keyed(text, lines).map((line) => sort(line, head, kinds, width, year, open?.pack));
  const visits = sorted.flatMap((row) => (row.kind === 'visit' ? [row.visit] : []));
  const refused = open ? judge(visits, draft, open) : new Map<string, never>();
  const seen = new EnteredVisits<Twice>();
  for (const visit of draft.visits) seen.add(visit, { in: 'draft' });
  const rows = sorted.map((row): TableRow => {
    if (row.kind !== 'visit') return row;
    const problems = refused.get(row.visit.id);
    if (problems !== undefined)
      return {
        ...row,
        kind: 'problem',
        problems: problems.map(({ field, code }) => {
          const name = field.split('.')[2] as keyof Visit;
          const column = columnOf(name, row.visit);
          return { column, text: String(row.visit[name]), code: 'refused', refused: code };
        }),
      };
    const twice = seen.find(row.visit);
    seen.add(row.visit, { in: 'table', line: row.line });
    return { ...row, twice };
  });
  const columns = kinds.map((kind, index) => ({
    kind,
    head: head?.cells[index] ?? '',
    sample: body.find(({ cells }) => (cells[index] ?? '') !== '')?.cells[index] ?? '',
  }));
  return { text, columns, signature, hasHead: head !== undefined, rows };
}

type Keyed = Line & { readonly key: string };

function keyed(text: string, lines: readonly Line[]): readonly Keyed[] {
  const times = new Map<string, number>();
  return lines.map((line) => {
    const own = text.slice(line.start, line.end).trim();
    const time = (times.get(own) ?? 0) + 1;
    times.set(own, time);
    return { ...line, key: `${time} ${own}` };
  });
}

function sort(
  line: Keyed,
  head: Line | undefined,
  kinds: Kinds,
  width: number,
  year: string | undefined,
  pack: Pack | undefined,
): TableRow {
  if (!isFilled(line)) return { ...line, kind: 'skipped', why: 'empty' };
  if (head !== undefined && line.line < head.line) return { ...line, kind: 'skipped', why: 'title' };
  if (head !== undefined && line.cells.join('\t') === head.cells.join('\t'))
    return { ...line, kind: 'skipped', why: 'head' };
  if (isSumRow(line)) return { ...line, kind: 'skipped', why: 'sum' };
  const shape = shapeProblem(line, head, kinds, width);
  if (shape) return { ...line, kind: 'problem', problems: [shape] };
  const { problems, ...read }: ReadVisit = readVisit(`table-${line.line}`, line.cells, kinds, year, pack);
  if (problems.length > 0) return { ...line, kind: 'problem', problems };
  return { ...line, kind: 'visit', ...read, twice: undefined };
}

/** The column that a field of a visit was read from. */
function columnOf(field: keyof Visit, { care }: Visit): ColumnKind | undefined {
  if (field === 'date' && isStay(care)) return 'discharged';
  if (field === 'disease') return 'condition';
  if (field === 'kind') return 'level';
  return COLUMN_KINDS.find((kind) => kind === field);
}
