import type { Pack } from '@/engine/index.ts';

type Fact = 'status' | 'enrolment';

/** Whether a fact about the person matters in a region: to what is paid for a visit, or to what the account is credited. */
export const mindsFact = (pack: Pack, fact: Fact): boolean => settlesBy(pack, fact) || credits(pack);

function settlesBy(pack: Pack, fact: Fact): boolean {
  const tables = [
    ...pack.coverages.map(({ rate }) => rate ?? []),
    ...pack.deductibles.map(({ amount }) => amount),
    ...pack.limits.map(({ amount }) => ('highestOf' in amount ? [] : amount)),
  ];
  const rules = [...tables.flat(), ...pack.gates, ...pack.notes, ...pack.substitutions];
  return rules.some(({ when }) => when[fact] !== undefined);
}

/** Whether the document says of anybody what the account is credited. */
const credits = ({ account }: Pack): boolean =>
  account.credit.some(({ is }) => is.kind !== 'nothing' && is.kind !== 'not-specified');
