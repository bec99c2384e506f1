import type { Pack } from '@/engine/index.ts';
import { type Draft, type RegionDraft, yearOf } from './draft.ts';
import type { Fitting } from './left-out.ts';
import { hasEnrolments, type Needs } from './needs.ts';
import { amountText, dateText, given } from './texts.ts';

/** The person of a case: what holds of them whatever they were treated for. */
export function personOf(
  draft: Draft,
  region: RegionDraft,
  pack: Pack,
  needs: Needs,
  fitting: Fitting,
): object {
  return {
    status: timeline(
      'status',
      draft.status,
      draft.statusChanges,
      (change) => change.status,
      draft.statusFrom,
    ),
    ...enrolmentOf(draft, pack, fitting),
    ...given('contributionBase', contributionBaseOf(draft, needs, fitting)),
    ...given('benefitFrom', dateText(draft.benefitFrom)),
    arrears: draft.arrears.map((period) => ({
      from: dateText(period.from) ?? '',
      until: dateText(period.until) ?? '',
      ...given('repaidOn', dateText(period.repaidOn)),
    })),
    conditions: (['hypertension', 'diabetes'] as const).filter((condition) => draft.conditions[condition]),
    specialDiseases: region.specialDiseases.filter((disease) =>
      fitting.fits(
        pack.diseases.some(({ id }) => id === disease),
        `specialDiseases.${disease}`,
        'no-such-disease',
      ),
    ),
    ...given('openingBalance', amountText(draft.openingBalance[yearOf(draft)] ?? '')),
  };
}

/** Where a region has but one enrolment, it is that one, and changes of it are none. */
function enrolmentOf(draft: Draft, pack: Pack, fitting: Fitting): object {
  const changes = draft.enrolmentChanges;
  if (hasEnrolments(pack))
    return { enrolment: timeline('enrolment', draft.enrolment, changes, (change) => change.enrolment) };
  const offered = [draft, ...changes].every(({ enrolment }) => pack.enrolments.includes(enrolment));
  fitting.fits(offered, 'enrolment', 'no-such-enrolment');
  return given('enrolment', pack.enrolments[0]);
}

function contributionBaseOf(draft: Draft, needs: Needs, fitting: Fitting): unknown {
  const { contributionBase, baseChanges } = draft;
  const first = amountText(contributionBase);
  if (first === undefined && baseChanges.length === 0) return undefined;
  if (!fitting.fits(needs.contributionBase, 'contributionBase', 'not-needed')) return undefined;
  if (baseChanges.length === 0) return first;
  const changes = baseChanges.map((change) => ({
    from: dateText(change.from) ?? '',
    base: amountText(change.base) ?? '',
  }));
  return first === undefined ? changes : [{ from: FIRST_DAY, base: first }, ...changes];
}

/** Before any day that a policy is in force; what holds from the beginning has no date of its own. */
const FIRST_DAY = '1900-01-01';

function timeline<C extends { readonly from: string }, V>(
  key: string,
  first: V,
  changes: readonly C[],
  value: (change: C) => V,
  begins = '',
): unknown {
  const from = dateText(begins);
  if (changes.length === 0 && from === undefined) return first;
  return [
    { from: from ?? FIRST_DAY, [key]: first },
    ...changes.map((change) => ({ from: dateText(change.from) ?? '', [key]: value(change) })),
  ];
}
