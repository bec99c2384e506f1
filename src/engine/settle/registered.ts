import type { Person } from '../case/case.ts';
import { type Fen, ZERO } from '../money/fen.ts';
import { amountOf } from '../pack/figure.ts';
import type { Pack } from '../pack/schema.ts';

/** What a person's registered diseases do to the limits that are a figure of them. */
export interface Registered {
  /** The highest figure among them; looked at only where a registered disease is claimed for. */
  highest: Fen;
  count: number;
}

export const noneRegistered = (): Registered => ({ highest: ZERO, count: 0 });

/** The figures of the diseases that a pack has one of, by disease. */
export function limitsOfDiseases({ diseases }: Pack): ReadonlyMap<string, Fen> {
  return new Map(
    diseases.flatMap(({ id, limit }) => {
      const amount = limit === undefined ? undefined : amountOf(limit);
      return amount === undefined ? [] : [[id, amount] as const];
    }),
  );
}

/** Sets it to the diseases of a person. */
export function register(
  limits: ReadonlyMap<string, Fen>,
  { specialDiseases }: Person,
  into: Registered,
): void {
  into.highest = ZERO;
  into.count = specialDiseases.length;
  for (const id of specialDiseases) {
    const limit = limits.get(id) ?? ZERO;
    if (limit > into.highest) into.highest = limit;
  }
}
