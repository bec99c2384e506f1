/** What a field of the person's facts is called, by the first part of its name. */
export const FIELD_LABELS: Readonly<Record<string, string>> = {
  year: 'person.year',
  enrolment: 'person.enrolment',
  statusFrom: 'more.statusFrom',
  statusChanges: 'more.statusChanges',
  enrolmentChanges: 'more.enrolmentChanges',
  contributionBase: 'person.contributionBase',
  baseChanges: 'more.baseChanges',
  benefitFrom: 'more.benefitFrom',
  arrears: 'more.arrears',
  openingBalance: 'more.openingBalance',
  openingDeductible: 'more.usedDeductible',
  openingLimits: 'more.used',
  openingCumulative: 'more.used',
  specialDiseases: 'more.specialDiseases',
  parameters: 'account.parameter',
};
