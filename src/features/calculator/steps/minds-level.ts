import type { Care, Pack } from '@/engine/index.ts';
import { coverageOf } from '@/shared/draft/care.ts';

/** Whether what is paid for a kind of care may differ by the level of the hospital; taken so where nothing is known. */
export function mindsLevel(pack: Pack | undefined, care: Care): boolean {
  const coverage = pack && coverageOf(pack, care);
  if (coverage === undefined) return true;
  const deductible = pack?.deductibles.find(({ id }) => id === coverage.deductible);
  const rows = [...(coverage.rate ?? []), ...(deductible?.amount ?? [])];
  return rows.some(({ when }) => when.provider !== undefined);
}
