import { type Day, formatDay } from '../calendar/day.ts';
import { type Fen, formatFen } from '../money/fen.ts';
import type { RequestAnswer } from './answer.ts';
import { type FieldType, REQUEST_FIELDS } from './fields.ts';

/** An answer as the result file writes it. */
export function writeAnswer({ id, kind, fields, reason }: RequestAnswer): object {
  const values: Readonly<Record<string, Fen | number | boolean | null>> = fields;
  const types = Object.entries<FieldType>(REQUEST_FIELDS[kind]);
  const written = Object.fromEntries(
    types.map(([field, type]) => [field, write(type, values[field] ?? null)] as const),
  );
  return { id, kind, ...written, reason };
}

function write(type: FieldType, value: number | boolean | null): number | boolean | string | null {
  if (value === null) return null;
  if (type === 'amount') return formatFen(value as Fen);
  return type === 'day' ? formatDay(value as Day) : value;
}
