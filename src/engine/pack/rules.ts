import type { Day } from '../calendar/day.ts';
import { holds } from './condition.ts';
import type { Situation } from './dimensions.ts';
import { type Gate, type Note, REASONS, type Substitution } from './schema.ts';

/** A substitution that applied, with the values it went between. */
export interface AppliedSubstitution {
  readonly rule: Substitution;
  readonly from: string;
  readonly to: string;
}

/** The terms that a claim is settled on: its situation after every substitution that applies, in their order. */
export function substitute(
  pack: { readonly substitutions: readonly Substitution[] },
  entered: Situation,
  eraStart: Day,
): { readonly situation: Situation; readonly applied: readonly AppliedSubstitution[] } {
  const situation: Situation = { ...entered };
  const applied: AppliedSubstitution[] = [];
  for (const rule of pack.substitutions) {
    if (!holds(rule.when, situation, eraStart)) continue;
    const from = situation[rule.dimension];
    const to = typeof rule.becomes === 'string' ? rule.becomes : situation[rule.becomes.valueOf];
    Object.assign(situation, { [rule.dimension]: to });
    applied.push({ rule, from, to });
  }
  return { situation, applied };
}

/** The gate that stops a claim: of those that apply, the first in the order of reasons. */
export function stoppingGate(gates: readonly Gate[], situation: Situation, eraStart: Day): Gate | undefined {
  return gates
    .filter((gate) => holds(gate.when, situation, eraStart))
    .sort((a, b) => REASONS.indexOf(a.reason) - REASONS.indexOf(b.reason))[0];
}

export function notesFor(notes: readonly Note[], situation: Situation, eraStart: Day): readonly Note[] {
  return notes.filter((note) => holds(note.when, situation, eraStart));
}
