import type { CaseProblem } from '../case/problem.ts';
import { type Care, CARE_AT_PHARMACIES, type ProviderValue } from '../pack/dimensions.ts';
import { proven } from '../proven.ts';
import type { ClaimOutcome, Settlement } from '../result/settlement.ts';
import { type CaseFile, type ClaimFile, type ProviderFile, withClaim } from './case-file.ts';
import type { WhatIf } from './what-if.ts';

/** From the grass roots upwards; pharmacies last. */
const PROVIDERS: readonly ProviderValue[] = [
  'community',
  'station',
  'primary',
  'secondary',
  'tertiary',
  'ungraded',
  'pharmacy',
];

/** A claim at other kinds of institution, all of which settle the whole case alike. */
export interface Elsewhere {
  readonly providers: readonly ProviderValue[];
  /** Whether the claim's own kind of institution is among them. */
  readonly present: boolean;
  readonly of:
    | { readonly ok: true; readonly settlement: Settlement; readonly outcome: ClaimOutcome }
    /** The claim cannot be stated so: what is missing or does not fit. */
    | { readonly ok: false; readonly problems: readonly CaseProblem[] };
}

/**
 * One claim at every kind of institution that its care may be had at, in place of the one it was had at: the whole case
 * settled again, since later claims go on from what this one used. The other institution has no name: it is none of
 * those of the case. A pharmacy dispenses what the institution prescribed that the claim was had at.
 * @param id of a claim of the file, which can be read
 */
export function elsewhere(whatIf: WhatIf, file: CaseFile, id: string): readonly Elsewhere[] {
  const claim = proven(file.claims.find((each) => each.id === id));
  const own = kindOf(claim.provider);
  const groups = new Map<string, Elsewhere>();
  for (const kind of PROVIDERS) {
    if (kind === 'pharmacy' && !CARE_AT_PHARMACIES.has(claim.care as Care)) continue;
    const changed = kind === own ? file : withClaim(file, at(claim, kind));
    const of = outcomeIn(whatIf(changed), id);
    const key = keyOf(of);
    const alike = groups.get(key);
    groups.set(key, {
      providers: [...(alike?.providers ?? []), kind],
      present: alike?.present === true || kind === own,
      // Of its own kind it is the claim itself, under its own name.
      of: alike && kind !== own ? alike.of : of,
    });
  }
  return [...groups.values()];
}

const kindOf = ({ kind, level }: ProviderFile): string | undefined => (kind === 'pharmacy' ? kind : level);

function at(claim: ClaimFile, kind: ProviderValue): ClaimFile {
  const { designated, level, prescribedBy } = claim.provider;
  const kept = designated === undefined ? {} : { designated };
  const prescriber = prescribedBy ?? level;
  const provider: ProviderFile =
    kind === 'pharmacy'
      ? { kind, ...kept, ...(prescriber === undefined ? {} : { prescribedBy: prescriber }) }
      : { kind: 'hospital', level: kind, ...kept };
  return { ...claim, provider };
}

function outcomeIn(result: ReturnType<WhatIf>, id: string): Elsewhere['of'] {
  if (!result.ok) return result;
  const { settlement } = result;
  return { ok: true, settlement, outcome: proven(settlement.claims.find(({ claim }) => claim.id === id)) };
}

/** Two that differ in nothing a person pays or is told are one. */
function keyOf(of: Elsewhere['of']): string {
  if (!of.ok) return JSON.stringify(of.problems);
  const { outcome, settlement } = of;
  const shares =
    outcome.outcome === 'undetermined'
      ? []
      : [outcome.deductible, outcome.fund, outcome.supplement, outcome.outOfPocket];
  const rate = outcome.outcome === 'settled' ? outcome.rate?.text : outcome.reason;
  const { fund, supplement, outOfPocket, undetermined } = settlement.totals;
  return JSON.stringify([outcome.outcome, rate, shares, fund, supplement, outOfPocket, undetermined]);
}
