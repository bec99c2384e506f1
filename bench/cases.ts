/** A year of visits in 开封 as the command line reads it: same days, levels and amounts change, the pattern repeats. */
export function yearOfVisits(visits: number, seed: number): object {
  const levels = ['tertiary', 'secondary', 'primary', 'community'];
  return {
    format: 'gongji-case/1',
    policy: 'kaifeng',
    year: 2023,
    person: { status: seed % 3 === 0 ? 'retired' : 'in-service', contributionBase: '6000.00' },
    claims: Array.from({ length: visits }, (_, index) => {
      const day = Math.floor((index * 365) / visits);
      const month = Math.min(11, Math.floor(day / 30.5));
      const date = Math.min(28, Math.floor(day - month * 30.4) + 1);
      return {
        id: String(index + 1),
        care: 'outpatient',
        date: `2023-${String(month + 1).padStart(2, '0')}-${String(date).padStart(2, '0')}`,
        provider: {
          kind: 'hospital',
          level: levels[(index + seed) % levels.length],
          name: `H${(index + seed) % 5}`,
        },
        total: `${20 + ((index * 37 + seed * 11) % 300)}.${String((index * 7 + seed) % 100).padStart(2, '0')}`,
        outOfScope: index % 4 === 0 ? '5.00' : '0.00',
      };
    }),
  };
}

/**
 * A year of somebody ill in 定西: stays at home and elsewhere, purchases for two registered diseases past their limit and
 * past the threshold of the supplement, negotiated drugs, and care around a birth.
 */
export function yearOfCare(claims: number, seed: number): object {
  return {
    format: 'gongji-case/1',
    policy: 'dingxi',
    year: 2024,
    person: { status: seed % 3 === 0 ? 'retired' : 'in-service', specialDiseases: ['27', '24'] },
    claims: Array.from({ length: claims }, (_, index) => {
      const day = Math.floor((index * 365) / claims);
      const month = Math.min(11, Math.floor(day / 30.5));
      const date = Math.min(28, Math.floor(day - month * 30.4) + 1);
      const on = `2024-${String(month + 1).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
      const cents = String((index * 7 + seed) % 100).padStart(2, '0');
      return {
        id: String(index + 1),
        date: on,
        ...kindOfCare((index + seed) % 8, on),
        total: `${600 + ((index * 137 + seed * 11) % 3000)}.${cents}`,
      };
    }),
  };
}

const hospital = (level: string): object => ({ provider: { kind: 'hospital', level } });

function kindOfCare(kind: number, on: string): object {
  const pharmacy = { provider: { kind: 'pharmacy' } };
  switch (kind) {
    case 0:
      return { care: 'inpatient', admitted: on, ...hospital('tertiary'), classB: '200.00' };
    case 1:
      return { care: 'inpatient', admitted: on, ...hospital('secondary'), place: 'offsite-referred' };
    case 2:
      return { care: 'negotiated-drug', ...pharmacy, basicPaid: '300.00' };
    case 3:
      return { care: 'prenatal', ...hospital('secondary') };
    case 4:
      return { care: 'family-planning', ...hospital('primary'), classB: '50.00' };
    case 5:
      return { care: 'special-disease', disease: '24', ...hospital('community') };
    default:
      return { care: 'special-disease', disease: '27', ...pharmacy, outOfScope: '5.00' };
  }
}

const LEVELS = ['tertiary', 'secondary', 'primary', 'community', 'station', 'ungraded'];
const PLACES = [
  'local',
  'offsite-resident',
  'offsite-referred',
  'offsite-in-province',
  'offsite-cross-province',
];
const CARES = ['inpatient', 'emergency-death', 'family-planning', 'outpatient'];

/** Two claims in 定西 that hardly any other seed has alike: care, place, arrears, person and readings all differ. */
export function variedCase(seed: number): object {
  let rest = seed;
  const one = <T>(values: readonly T[]): T => {
    const value = values[rest % values.length] as T;
    rest = Math.floor(rest / values.length);
    return value;
  };
  const until = one(['2024-02-28', '2024-06-30', '2025-06-30']);
  const claims = [0, 1].map((index) => {
    const care = one(CARES);
    const on = `2024-0${one([1, 3, 5, 7])}-1${index}`;
    return {
      id: String(index),
      care,
      date: on,
      ...(care === 'inpatient' ? { admitted: on } : {}),
      provider: {
        kind: 'hospital',
        level: one(LEVELS),
        designated: one(['pooling', 'account-only', 'none']),
      },
      place: one(PLACES),
      emergency: one([true, false]),
      total: '1500.00',
    };
  });
  return {
    format: 'gongji-case/1',
    policy: 'dingxi',
    year: 2024,
    person: {
      status: one(['in-service', 'retired', 'flexible']),
      enrolment: one(['combined', 'pooled-only']),
      conditions: one([[], ['hypertension'], ['diabetes'], ['hypertension', 'diabetes']]),
      arrears: [{ from: '2024-02-01', until, ...one([{}, { repaidOn: '2025-07-01' }]) }],
    },
    readings: {
      'offsite-rate-reduction': one(['points', 'relative']),
      'large-sum-inpatient-threshold': one(['per-stay', 'per-year']),
      'special-disease-arrears': one(['never', 'retroactive']),
    },
    claims,
  };
}
