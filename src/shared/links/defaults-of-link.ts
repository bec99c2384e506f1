import type { Draft, Visit } from '../draft/draft.ts';
import type { RequestDraft } from '../draft/request.ts';

type Rows = 'statusChanges' | 'enrolmentChanges' | 'baseChanges' | 'arrears';
type Facts = Omit<
  Draft,
  | Rows
  | 'policy'
  | 'sample'
  | 'year'
  | 'conditions'
  | 'openingBalance'
  | 'visits'
  | 'next'
  | 'requests'
  | 'regions'
>;

/*
 * What is not said in a link of version 1. These never change: a link means for ever what it meant on the day on which it
 * was made, whatever an empty draft holds by then.
 */
export const FACTS: Facts = {
  status: 'in-service',
  statusFrom: '',
  enrolment: 'combined',
  contributionBase: '',
  benefitFrom: '',
  payFromAccount: false,
};
export const CONDITIONS: Draft['conditions'] = { hypertension: false, diabetes: false };
export const VISIT: Omit<Visit, 'id'> = {
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
export const REQUEST: Omit<RequestDraft, 'id' | 'kind'> = {
  payer: '',
  wage: '',
  monthsPaid: '',
  base: '',
  monthsSinceChange: '',
  employer: '',
  averageWage: '',
  birthKind: '',
  babies: '',
  months: '',
  monthsContributed: '',
  event: '',
  paidOn: '',
  interruptedMonths: '',
};
export const PERIOD = { from: '', until: '', repaidOn: '' };
export const OPENING = { deductible: '', limits: {}, cumulative: {} };
export const REGION = { parameters: {}, readings: {}, opening: {}, specialDiseases: [] };
