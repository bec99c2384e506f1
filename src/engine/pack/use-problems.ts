import type { PackProblem } from './problem.ts';
import type { Pack } from './schema.ts';
import { holdsForUse, KEEPING_TOPICS, type Use, USE_DIMENSION_NAMES, USE_DIMENSIONS } from './use-schema.ts';

/** Exactly one answer stands for every use of the account, and one for every topic of what is left in it. */
export function usesProblems({ account }: Pack): readonly PackProblem[] {
  const missing = KEEPING_TOPICS.filter((topic) => !account.keeping.some((row) => row.topic === topic));
  return [
    ...uses().flatMap((use) => {
      const rows = account.uses.flatMap((row, index) => (holdsForUse(row.when, use) ? [index + 1] : []));
      if (rows.length === 1) return [];
      const code = rows.length === 0 ? ('missing-combination' as const) : ('double-combination' as const);
      const combination = USE_DIMENSION_NAMES.map((name) => `${name}=${use[name]}`).join(' ');
      return [{ path: 'account.uses', code, detail: { combination, rows: rows.join(', ') } }];
    }),
    ...missing.map((topic) => ({
      path: 'account.keeping',
      code: 'missing-combination' as const,
      detail: { combination: `topic=${topic}`, rows: '' },
    })),
  ];
}

function uses(): readonly Use[] {
  return USE_DIMENSIONS.for.flatMap((purpose) =>
    USE_DIMENSIONS.whose.flatMap((whose) =>
      USE_DIMENSIONS.at.map((at): Use => ({ for: purpose, whose, at })),
    ),
  );
}
