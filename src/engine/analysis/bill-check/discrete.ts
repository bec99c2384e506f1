import { formatDay } from '../../calendar/day.ts';
import type { Claim } from '../../case/case.ts';
import { type Fen, minus, ZERO } from '../../money/fen.ts';
import { DIMENSIONS, type HospitalLevel, type Status } from '../../pack/dimensions.ts';
import type { Pack } from '../../pack/schema.ts';
import type { AmountRange, BillChange } from './change.ts';
import type { BillFile } from './file.ts';
import type { Billed } from './figures.ts';
import { sameDayChanges } from './same-day.ts';
import type { Slip } from './slip.ts';

const LEVELS: readonly HospitalLevel[] = DIMENSIONS.provider.filter((level) => level !== 'pharmacy');

/**
 * The single changes of a case that a slip is tried with, the more plausible first: a reading, the level of the
 * institution, the status, the place, the other visits of the day, and what was paid first on class B items.
 * @param readings in force
 */
export function discreteChanges(
  pack: Pack,
  file: BillFile,
  { outcome }: Billed,
  slip: Slip,
  readings: Readonly<Record<string, string>>,
): readonly BillChange[] {
  const { claim } = outcome;
  return [
    ...pack.readings.flatMap(({ id, options }) =>
      options
        .filter((option) => option.id !== readings[id])
        .map((option) => ({ cause: 'reading', reading: id, option: option.id }) as const),
    ),
    ...levels(file, claim),
    ...statuses(claim),
    ...DIMENSIONS.place
      .filter((place) => place !== claim.place)
      .map((place) => ({ cause: 'place', place }) as const),
    ...sameDayChanges(file, claim.id).map((change) => ({ cause: 'same-day', ...change }) as const),
    ...paidFirst(pack, claim, slip).map(
      ([as, amount]) => ({ cause: 'class-b', as, amount: exactly(amount) }) as const,
    ),
  ];
}

export const exactly = (amount: Fen): AmountRange => ({ least: amount, most: amount });

function levels({ claims }: BillFile, { id, provider }: Claim): readonly BillChange[] {
  const { name, level, prescribedBy } = provider;
  const others = claims.filter(
    (claim) => name !== undefined && claim.provider.name === name && claim.provider.level === level,
  );
  // An institution has one level; a single visit may have been put down at another.
  const groups = others.length > 1 ? [others.map((claim) => claim.id), [id]] : [[id]];
  const [of, present] =
    level === undefined ? (['prescriber', prescribedBy] as const) : (['institution', level] as const);
  if (present === undefined) return [];
  return LEVELS.filter((other) => other !== present).flatMap((other) =>
    (of === 'prescriber' ? [[id]] : groups).map(
      (changed) => ({ cause: 'level', level: other, of, claims: changed }) as const,
    ),
  );
}

/** All along, or from the day of the claim on: visits before it may have been settled under the former one. */
function statuses({ date, situation }: Claim): readonly BillChange[] {
  const others = DIMENSIONS.status.filter((status) => status !== situation.is.status);
  return others.flatMap((status: Status) => [
    { cause: 'status', status, from: undefined } as const,
    { cause: 'status', status, from: formatDay(date) } as const,
  ]);
}

/** Nothing; what the slip says or leads to; or the amount that was stated, taken as what it was not. */
function paidFirst(
  { coverages }: Pack,
  claim: Claim,
  { amounts }: Slip,
): readonly (readonly ['paid-first' | 'items', Fen])[] {
  const { care, total, outOfScope, classB, preSelfPay } = claim;
  if (care === 'delivery' || care === 'prenatal') return [];
  const hasShare = coverages.some((coverage) => coverage.care === care && coverage.classBShare);
  const inScope = minus(total, outOfScope);
  const implied =
    amounts.preSelfPay ?? (amounts.eligible === undefined ? undefined : minus(inScope, amounts.eligible));
  const fits = (amount: Fen): boolean => amount >= ZERO && amount <= inScope;
  const paid: readonly Fen[] = [
    ...(implied === undefined ? [] : [implied]),
    ZERO,
    ...(classB === undefined ? [] : [classB]),
  ];
  return [
    ...[...new Set(paid)]
      .filter((amount) => fits(amount) && amount !== preSelfPay)
      .map((amount) => ['paid-first', amount] as const),
    ...(hasShare && classB === undefined && preSelfPay > ZERO ? [['items', preSelfPay] as const] : []),
  ];
}
