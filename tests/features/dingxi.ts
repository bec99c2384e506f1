import type { SettledClaim, Settlement } from '@/engine/index.ts';
import { emptyDraft, EMPTY_REGION, type RegionDraft, type Visit } from '@/shared/draft/draft.ts';
import { evaluate } from '@/shared/draft/evaluate.ts';
import { shippedPack } from '../packs.ts';
import { visit } from './visits.ts';

/** What the engine says under the document of 定西, with these diseases registered and these readings chosen. */
export function dingxi(visits: readonly Visit[], region: Partial<RegionDraft> = {}): Settlement {
  const regions = { dingxi: { ...EMPTY_REGION, ...region } };
  const draft = { ...emptyDraft(2024, 'next'), policy: 'dingxi', regions, visits };
  const { settlement, problems } = evaluate(draft, shippedPack('dingxi'));
  if (!settlement || settlement.claims.length < visits.length) throw new Error(JSON.stringify(problems));
  return settlement;
}

/** A stay at a tertiary hospital. */
export const stay = (id: string, admitted: string, date: string, total: string): Visit =>
  visit(id, date, total, { care: 'inpatient', admitted });

/** A visit for a registered chronic or special disease. */
export const forDisease = (id: string, date: string, total: string, disease: string): Visit =>
  visit(id, date, total, { care: 'special-disease', disease });

/** One settled visit, by its id. */
export function settledOf({ claims }: Settlement, id: string): SettledClaim {
  const found = claims.find(({ claim }) => claim.id === id);
  if (found?.outcome !== 'settled') throw new Error(`${id} is not settled`);
  return found;
}
