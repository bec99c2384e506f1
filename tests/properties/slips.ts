import {
  type BillCheck,
  type Fen,
  readCase,
  settle,
  type Slip,
  type SlipAmount,
  writeResult,
} from '@/engine/index.ts';
import { shippedPacks } from '../packs.ts';
import { type CaseJson, type ClaimResult, fenOf, type ResultJson } from './case-json.ts';
import { byId } from './engine.ts';

type BillFigures = BillCheck['billed']['figures'];

/** The slip of a claim, read off the result file; undefined where it is no case or the document fixes no amounts. */
export function slipOf(kase: CaseJson, id: string): Slip | undefined {
  const read = readCase(kase, (policy) => shippedPacks.get(policy));
  if (!read.ok) return undefined;
  const claim = kase.claims.find((each) => each.id === id);
  const result = byId(writeResult(settle(read.policy, read.value, { trace: false })) as ResultJson).get(id);
  if (!claim || !result || result.outcome === 'undetermined') return undefined;
  const amount = (text: string): Fen => fenOf(text) as Fen;
  const of = (key: 'fund' | 'basicPaid'): number => fenOf(result[key]);
  return {
    amounts: {
      total: amount(claim.total),
      fullySelfPaid: amount(claim.outOfScope ?? '0'),
      overPriceLimit: 0 as Fen,
      preSelfPay: amount(result.preSelfPay),
      eligible: amount(result.eligible),
      deductible: amount(result.deductible),
      fund: (of('fund') + of('basicPaid')) as Fen,
      supplement: amount(result.supplement),
      outOfPocket: amount(result.outOfPocket),
      accountPaid: amount(result.accountPaid),
      cashPaid: amount(result.cashPaid),
    },
    ...(result.rate === null ? {} : { rate: result.rate }),
    left: leftOf(result),
  };
}

const leftOf = ({ remaining }: ClaimResult): ReadonlyMap<string, Fen> =>
  new Map(remaining.map(({ id, amount }) => [id, fenOf(amount) as Fen]));

/** Written out, for comparing. */
export const written = ({ amounts, rate, left }: Slip): string =>
  JSON.stringify([new Map(Object.entries(amounts)), rate, left].map(entriesOf));

const entriesOf = (of: unknown): unknown =>
  of instanceof Map ? [...(of as ReadonlyMap<string, unknown>)].sort(([a], [b]) => (a < b ? -1 : 1)) : of;

/** A slip of which only some lines could be read. */
export const onlyLines = ({ amounts }: Slip, lines: readonly SlipAmount[]): Slip => ({
  amounts: Object.fromEntries(lines.map((line) => [line, amounts[line]])) as Slip['amounts'],
});

/** The lines that a slip states, with what was computed in their place. */
export function slipOfFigures(figures: BillFigures, { amounts, rate, left }: Slip): Slip {
  const computed: Slip['amounts'] = {
    ...figures,
    fullySelfPaid: figures.outOfScope,
    overPriceLimit: 0 as Fen,
  } as Slip['amounts'];
  const keys = Object.keys(amounts) as readonly SlipAmount[];
  return {
    amounts: Object.fromEntries(keys.map((key) => [key, computed[key]])) as Slip['amounts'],
    ...(rate === undefined ? {} : { rate: figures.rate }),
    ...(left === undefined ? {} : { left: new Map([...figures.left].filter(([id]) => left.has(id))) }),
  };
}
