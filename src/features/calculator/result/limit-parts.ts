import { type Case, type Claim, type Fen, minus, type Pack, parseFen } from '@/engine/index.ts';
import type { StepOf } from './step.ts';

type Disease = Pack['diseases'][number];

/** How what a limit comes to is made up: a first figure, and what each disease or baby beyond the first adds. */
export interface LimitMadeUp {
  readonly first: Fen;
  /** The registered disease whose figure it is; undefined where it stands in a table. */
  readonly disease: Disease | undefined;
  readonly each: 'registered-disease' | 'baby' | undefined;
  readonly count: number;
  readonly amount: Fen | undefined;
}

/** @returns undefined where the limit is one figure of a table and no more */
export function limitMadeUp(
  { terms, amount: whole }: StepOf<'limit'>,
  { birth }: Claim,
  { specialDiseases }: Case['person'],
  pack: Pack,
): LimitMadeUp | undefined {
  const { further, row } = terms;
  const number = further?.each === 'baby' ? (birth?.babies ?? 1) : specialDiseases.length;
  const count = further && further.amount > 0 ? number - 1 : 0;
  if (row !== undefined && count === 0) return undefined;
  const first = further && count > 0 ? minus(whole, (further.amount * count) as Fen) : whole;
  const has = ({ id, limit }: Disease): boolean =>
    specialDiseases.includes(id) && typeof limit === 'string' && parseFen(limit) === first;
  return {
    first,
    disease: row === undefined ? pack.diseases.find(has) : undefined,
    each: further?.each,
    count,
    amount: further?.amount,
  };
}
