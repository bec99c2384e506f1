import type { Care, Dimension, Situation } from '@/engine/index.ts';

/** What is usual; every situation that is compared differs from it in its care and what stands in its axes. */
const USUAL: Situation = {
  care: 'outpatient',
  provider: 'tertiary',
  prescribedBy: 'unstated',
  designated: 'pooling',
  place: 'local',
  emergency: 'no',
  registration: 'not-needed',
  conditions: 'none',
  status: 'in-service',
  enrolment: 'combined',
  entitlement: 'entitled',
  contributions: 'paid',
  interruption: 'none',
  stay: 'outside',
  birth: 'none',
};

type Axes = Readonly<Partial<Record<Dimension, readonly string[]>>>;

const LEVELS = ['tertiary', 'secondary', 'primary', 'community', 'station', 'ungraded'];
const STATUSES = ['in-service', 'retired', 'flexible'];
const ELSEWHERE = ['offsite-resident', 'offsite-referred', 'offsite-in-province', 'offsite-cross-province'];

const OF_CARE: Readonly<Partial<Record<Care, Axes>>> = {
  'two-diseases': { registration: ['registered'], conditions: ['hypertension', 'diabetes', 'both'] },
  'special-disease': { registration: ['registered'] },
  delivery: { birth: ['normal', 'difficult', 'cesarean'] },
};

/** Along what a kind of care is compared where people are insured. @param enrolments that both regions have */
export const axesHere = (care: Care, enrolments: readonly string[]): Axes => ({
  ...OF_CARE[care],
  provider: LEVELS,
  status: STATUSES,
  enrolment: enrolments,
});

/** And elsewhere: in service, at a tertiary hospital. */
export const axesElsewhere = (care: Care): Axes => ({ ...OF_CARE[care], place: ELSEWHERE });

export const situationAt = (care: Care, at: Readonly<Record<string, string>>): Situation => ({
  ...USUAL,
  care,
  ...(at as Partial<Situation>),
});
