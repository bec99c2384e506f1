import fc from 'fast-check';
import type { PACK_IDS } from '../packs.ts';
import { amount, largeAmount } from './arbitrary-amount.ts';
import { day, laterDay } from './arbitrary-time.ts';

export type PackId = (typeof PACK_IDS)[number];

/** What a case may hold under a policy, and how often. */
export interface Particulars {
  readonly enrolments: readonly string[];
  readonly amounts: readonly string[];
  readonly months: readonly string[];
  readonly readings: Readonly<Record<string, readonly string[]>>;
  readonly yearlyDeductible: boolean;
  readonly yearLimits: readonly string[];
  readonly monthLimit: boolean;
  readonly cumulations: readonly string[];
  /** Numbers of the listed special diseases; none where the document has no list. */
  readonly diseases: readonly string[];
  /** Care of which a bill may state its class B items. */
  readonly classB: ReadonlySet<string>;
  readonly care: fc.Arbitrary<string>;
  readonly day: fc.Arbitrary<number>;
  readonly years: readonly number[];
  /** Amounts of bills, in fen. */
  readonly bill: fc.Arbitrary<number>;
}

const weighed = (weights: Readonly<Record<string, number>>): fc.Arbitrary<string> =>
  fc.oneof(...Object.entries(weights).map(([care, weight]) => ({ weight, arbitrary: fc.constant(care) })));

const OUTPATIENT_POOLING = {
  months: [],
  cumulations: [],
  diseases: [],
  classB: new Set<string>(),
  care: weighed({
    outpatient: 60,
    'two-diseases': 20,
    inpatient: 5,
    delivery: 5,
    'special-disease': 1,
    'negotiated-drug': 1,
    'emergency-death': 1,
    prenatal: 1,
    'family-planning': 1,
  }),
  day,
  years: [2022, 2023, 2023, 2023, 2024],
  bill: amount,
} as const;

export const PARTICULARS: Readonly<Record<PackId, Particulars>> = {
  baoji: {
    ...OUTPATIENT_POOLING,
    enrolments: ['combined'],
    amounts: ['averagePension'],
    readings: {},
    yearlyDeductible: false,
    yearLimits: ['year'],
    monthLimit: false,
  },
  shiyan: {
    ...OUTPATIENT_POOLING,
    enrolments: ['combined', 'pooled-only'],
    amounts: ['averagePension2021'],
    readings: { 'retired-pooled-only-account': ['credited', 'none'] },
    yearlyDeductible: true,
    yearLimits: ['year'],
    monthLimit: false,
  },
  kaifeng: {
    ...OUTPATIENT_POOLING,
    enrolments: ['combined', 'pooled-only'],
    amounts: [],
    readings: { 'same-day-deductible': ['shared', 'first-visit-only'] },
    yearlyDeductible: false,
    yearLimits: ['year'],
    monthLimit: true,
  },
  'sichuan-provincial': {
    ...OUTPATIENT_POOLING,
    enrolments: ['combined', 'pooled-only'],
    amounts: ['averagePension2021', 'averagePension2022'],
    months: ['averagePensionFinalFrom'],
    readings: { 'retired-rate-uplift': ['points', 'relative'] },
    yearlyDeductible: true,
    yearLimits: ['year', 'two-diseases'],
    monthLimit: false,
  },
  dingxi: {
    enrolments: ['combined', 'pooled-only'],
    amounts: ['baseStandard', 'averageMonthlyWage', 'unemployedBase'],
    months: [],
    readings: {
      'offsite-rate-reduction': ['points', 'relative'],
      'special-disease-limit-basis': ['fund', 'expense'],
      'offsite-special-disease': ['unreduced', 'reduced'],
      'large-sum-pre-self-pay': ['included', 'excluded'],
      'large-sum-inpatient-threshold': ['per-stay', 'per-year'],
      'special-disease-supplement-scope': ['within-limit', 'all'],
      'special-disease-arrears': ['never', 'retroactive'],
      'employer-base': ['bounded', 'wage'],
      'five-year-surcharge': ['none', 'same'],
    },
    yearlyDeductible: false,
    yearLimits: ['year', 'special-disease', 'large-sum'],
    monthLimit: false,
    cumulations: ['large-sum-inpatient', 'special-disease', 'negotiated-drug'],
    diseases: Array.from({ length: 36 }, (_, at) => String(at + 1)),
    classB: new Set(['inpatient', 'emergency-death', 'special-disease', 'family-planning']),
    care: weighed({
      inpatient: 6,
      'special-disease': 7,
      'negotiated-drug': 3,
      prenatal: 3,
      delivery: 3,
      'emergency-death': 2,
      'family-planning': 2,
      outpatient: 1,
      'two-diseases': 1,
    }),
    day: laterDay,
    years: [2023, 2024, 2024, 2024, 2025, 2028, 2029],
    bill: largeAmount,
  },
};
