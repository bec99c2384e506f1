import { type Draft, EMPTY_OPENING, type OpeningDraft, type RegionDraft, yearOf } from './draft.ts';

/** Whether something was entered for one year alone: what was used of it before, or what the account held when it began. */
export function isUsed(draft: Draft, year: string): boolean {
  const openings = Object.values(draft.regions).flatMap(({ opening }) => opening[year] ?? []);
  const texts = openings.flatMap(({ deductible, limits, cumulative }) => [
    deductible,
    ...Object.values(limits),
    ...Object.values(cumulative),
  ]);
  return [draft.openingBalance[year] ?? '', ...texts].some((text) => text.trim() !== '');
}

/** The draft looking at another year, with what was entered for the former one alone taken along, months as months. */
export function yearMoved(draft: Draft, to: string): Draft {
  const from = yearOf(draft);
  const { [from]: balance = '', ...balances } = draft.openingBalance;
  const region = ({ opening, ...rest }: RegionDraft): RegionDraft => {
    const { [from]: used = EMPTY_OPENING, ...others } = opening;
    return { ...rest, opening: { ...others, [to]: openingMoved(used, from, to) } };
  };
  return {
    ...draft,
    year: to,
    openingBalance: { ...balances, [to]: balance },
    regions: Object.fromEntries(Object.entries(draft.regions).map(([id, each]) => [id, region(each)])),
  };
}

const openingMoved = (opening: OpeningDraft, from: string, to: string): OpeningDraft => ({
  ...opening,
  limits: Object.fromEntries(
    Object.entries(opening.limits).map(([key, text]) => [
      key.replace(`month:${from}-`, `month:${to}-`),
      text,
    ]),
  ),
});
