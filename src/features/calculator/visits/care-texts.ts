import type { Care } from '@/engine/index.ts';

/** What a kind of care is called where it is chosen, and what belongs to it. */
export const CARE_TEXTS: Readonly<Record<Care, { readonly label: string; readonly hint: string }>> = {
  outpatient: { label: 'visit.outpatient', hint: 'visit.outpatientHint' },
  'two-diseases': { label: 'visit.twoDiseases', hint: 'visit.conditionHint' },
  inpatient: { label: 'visit.inpatient', hint: 'visit.inpatientHint' },
  'special-disease': { label: 'visit.specialDisease', hint: 'visit.specialDiseaseHint' },
  'negotiated-drug': { label: 'visit.negotiatedDrug', hint: 'visit.negotiatedDrugHint' },
  'emergency-death': { label: 'visit.emergencyDeath', hint: 'visit.emergencyDeathHint' },
  delivery: { label: 'visit.delivery', hint: 'visit.deliveryHint' },
  prenatal: { label: 'visit.prenatal', hint: 'visit.prenatalHint' },
  'family-planning': { label: 'visit.familyPlanning', hint: 'visit.familyPlanningHint' },
};
