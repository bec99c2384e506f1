import type { Settlement } from '@/engine/index.ts';
import { emptyDraft, emptyVisit, type Visit } from '@/shared/draft/draft.ts';
import { evaluate } from '@/shared/draft/evaluate.ts';
import { shippedPack } from '../packs.ts';

/** A visit at a tertiary hospital, unless it says otherwise. */
export const visit = (id: string, date: string, total: string, changes: Partial<Visit> = {}): Visit => ({
  ...emptyVisit(id),
  date,
  total,
  level: 'tertiary',
  ...changes,
});

/** What the engine says of somebody in service in 2023 with these visits. */
export function settled(region: string, visits: readonly Visit[]): Settlement {
  const { settlement } = evaluate({ ...emptyDraft(2023, 'next'), visits }, shippedPack(region));
  if (!settlement) throw new Error('nothing was settled');
  return settlement;
}
