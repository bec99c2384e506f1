/**
 * The closed dimensions that a condition of a pack may range over, in the order in which they are packed into a
 * situation. All but `date`, whose values are the stretches between the dates that a pack names.
 *
 * - `provider`: level of a hospital, or `pharmacy`
 * - `prescribedBy`: pharmacies only; `unstated` everywhere else
 * - `registration`: of the claim's own condition or disease; `not-needed` for care that has none
 * - `conditions`: which of the two diseases the person is registered for
 * - `entitlement`: `waiting` before the first day of entitlement, `waiting-again` after a long interruption
 * - `contributions`: whether the day lies in an unpaid period, and whether that period was repaid later
 * - `interruption`: how long that period is by the bounds of the pack; `none` where the pack tells no lengths apart
 * - `stay`: how the day lies to the stays in hospital of the same case; `boundary` is a first or last day
 * - `birth`: how the pregnancy ended; terminations by completed months; `none` where nothing of the kind is stated
 */
export const DIMENSIONS = {
  care: [
    'outpatient',
    'two-diseases',
    'special-disease',
    'negotiated-drug',
    'inpatient',
    'emergency-death',
    'delivery',
    'prenatal',
    'family-planning',
  ],
  provider: ['tertiary', 'secondary', 'primary', 'community', 'station', 'ungraded', 'pharmacy'],
  prescribedBy: ['unstated', 'tertiary', 'secondary', 'primary', 'community', 'station', 'ungraded', 'none'],
  designated: ['pooling', 'account-only', 'none'],
  place: ['local', 'offsite-resident', 'offsite-referred', 'offsite-in-province', 'offsite-cross-province'],
  emergency: ['no', 'yes'],
  registration: ['not-needed', 'registered', 'unregistered'],
  conditions: ['none', 'hypertension', 'diabetes', 'both'],
  status: ['in-service', 'retired', 'flexible'],
  enrolment: ['combined', 'pooled-only'],
  entitlement: ['entitled', 'waiting', 'waiting-again'],
  contributions: ['paid', 'unpaid', 'repaid'],
  interruption: ['none', 'short', 'middle', 'long'],
  stay: ['outside', 'inside', 'boundary'],
  birth: [
    'none',
    'normal',
    'difficult',
    'cesarean',
    'termination-0',
    'termination-1',
    'termination-2',
    'termination-3',
    'termination-4',
    'termination-5',
    'termination-6',
    'termination-7',
    'termination-8',
    'termination-9',
    'termination-10',
  ],
} as const;

export type Dimension = keyof typeof DIMENSIONS;
export type ValueOf<D extends Dimension> = (typeof DIMENSIONS)[D][number];

export const DIMENSION_NAMES = Object.keys(DIMENSIONS) as readonly Dimension[];

export type Care = ValueOf<'care'>;
export type ProviderValue = ValueOf<'provider'>;
export type HospitalLevel = Exclude<ProviderValue, 'pharmacy'>;
export type Prescriber = Exclude<ValueOf<'prescribedBy'>, 'unstated'>;
export type Designation = ValueOf<'designated'>;
export type Place = ValueOf<'place'>;
export type Status = ValueOf<'status'>;
export type Enrolment = ValueOf<'enrolment'>;
export type Condition = 'hypertension' | 'diabetes';

/** Care that may be had at a pharmacy. */
export const CARE_AT_PHARMACIES: ReadonlySet<Care> = new Set<Care>([
  'outpatient',
  'two-diseases',
  'special-disease',
  'negotiated-drug',
]);

/** One value of every dimension: all that decides on which terms a claim is settled, but its date. */
export type Situation = { readonly [D in Dimension]: ValueOf<D> };

const STRIDES = strides();

/** What one value of one dimension adds to the number of a situation. */
export function code<D extends Dimension>(dimension: D, value: ValueOf<D>): number {
  return (DIMENSIONS[dimension] as readonly string[]).indexOf(value) * STRIDES[dimension];
}

/** The situation that a sum of codes stands for, one {@link code} for every dimension. */
export function situationOf(codes: number): Situation {
  const entries = DIMENSION_NAMES.map((name) => {
    const values = DIMENSIONS[name];
    return [name, values[Math.floor(codes / STRIDES[name]) % values.length]];
  });
  return Object.fromEntries(entries) as Situation;
}

function strides(): Record<Dimension, number> {
  let stride = 1;
  const entries = DIMENSION_NAMES.map((name) => {
    const entry = [name, stride];
    stride *= DIMENSIONS[name].length;
    return entry;
  });
  return Object.fromEntries(entries) as Record<Dimension, number>;
}
