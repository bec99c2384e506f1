import type { Visit } from '../draft/draft.ts';

/**
 * The lists and defaults that codes of version 1 count over, as they were when it was made. What comes up later has no place
 * in such a code; a change here would make another case of every code there is.
 */
export const CARES = [
  'outpatient',
  'two-diseases',
  'special-disease',
  'negotiated-drug',
  'inpatient',
  'emergency-death',
  'delivery',
  'prenatal',
  'family-planning',
] as const;

export const PLACES = [
  'local',
  'offsite-resident',
  'offsite-referred',
  'offsite-in-province',
  'offsite-cross-province',
] as const;

export const DESIGNATIONS = ['pooling', 'account-only', 'none'] as const;
export const STATUSES = ['in-service', 'retired', 'flexible'] as const;
export const ENROLMENTS = ['combined', 'pooled-only'] as const;
export const LEVELS = ['tertiary', 'secondary', 'primary', 'community', 'station', 'ungraded', ''] as const;
export const PRESCRIBERS = [
  'tertiary',
  'secondary',
  'primary',
  'community',
  'station',
  'ungraded',
  'none',
  '',
] as const;

/** What most visits are: nothing of it is written. */
export const USUAL_VISIT: Omit<Visit, 'id'> = {
  care: 'outpatient',
  date: '',
  admitted: '',
  kind: 'hospital',
  level: '',
  prescribedBy: '',
  name: '',
  designated: 'pooling',
  place: 'local',
  emergency: false,
  condition: '',
  total: '',
  outOfScope: '',
  preSelfPay: '',
  classB: '',
  paidFirstBy: '',
  disease: '',
  basicPaid: '',
  birthKind: '',
  babies: '',
  months: '',
  pregnancy: '',
  beneficiary: 'self',
};
