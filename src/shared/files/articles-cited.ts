import {
  articlesOf,
  type Basis,
  type ClaimOutcome,
  type Pack,
  type SettledClaim,
  ZERO,
} from '@/engine/index.ts';

/** The articles that an outcome rests on, each once, in the order in which the receipt cites them. */
export function articlesCited(outcome: ClaimOutcome, pack: Pack): readonly string[] {
  return [...new Set(basesOf(outcome, pack).flatMap(articlesOf))];
}

function basesOf(outcome: ClaimOutcome, pack: Pack): readonly Basis[] {
  const says = new Map(Object.entries(pack.says));
  const own = (code: string): readonly Basis[] => {
    const said = says.get(code);
    return said ? [{ cite: said.cite }] : [];
  };
  const noted = outcome.notes.flatMap(own);
  if (outcome.outcome === 'settled') {
    const { coverage, deductible, rateRow, limits, supplement, substitutions, noteRules } = outcome.terms;
    const { classB, preSelfPay } = outcome.claim;
    const rows = [
      classB === undefined || preSelfPay === ZERO ? undefined : coverage.classBShare,
      deductible?.row,
      rateRow,
      ...limits.flatMap(basesOfLimit),
      supplement?.rule.threshold,
      supplement?.rule.rate,
    ].filter((row) => row !== undefined);
    return [...rows, ...substitutions.map(({ rule }) => rule), ...noteRules, ...noted];
  }
  const { reason, terms } = outcome;
  const since = reason === 'not-in-force' ? [pack.document.inForceFrom] : [];
  const [basis] = [...own(reason), ...(terms.gate ? [terms.gate] : since)];
  return [...(basis ? [basis] : []), ...noted];
}

type LimitTerms = SettledClaim['terms']['limits'][number];

/** What a limit rests on; one that follows from the registered diseases has no row of its own. */
function basesOfLimit({ row, rule, further }: LimitTerms): readonly (Basis | undefined)[] {
  return [row ?? ('highestOf' in rule.amount ? rule.amount : undefined), further?.row];
}
