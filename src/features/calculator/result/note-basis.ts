import type { Basis, ClaimOutcome } from '@/engine/index.ts';

/** The rule that put a note to a visit, where one did. */
export function noteBasis({ terms }: ClaimOutcome, code: string): Basis | undefined {
  const rules = terms.outcome === 'settled' ? terms.noteRules : [];
  return (
    rules.find(({ note }) => note === code) ??
    terms.substitutions.find(({ rule }) => rule.note === code)?.rule
  );
}
