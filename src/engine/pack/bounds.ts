import { countOf, type Figure, multipleOf } from './figure.ts';
import type { PackProblem } from './problem.ts';
import type { Pack } from './schema.ts';

/** What is bounded from both sides has room between its bounds, and nothing is divided by zero. */
export function boundProblems({ interruption, requests }: Pack): readonly PackProblem[] {
  const allowance = requests['maternity-allowance'];
  return [
    ...(interruption && exceeds(interruption.shortUnder, interruption.longOver, countOf)
      ? [crossed('interruption.longOver', interruption.longOver)]
      : []),
    ...(requests.contribution ?? []).flatMap(({ base }, index) =>
      base.kind === 'bounded-wage' &&
      exceeds(base.least, base.most, (figure) => multipleOf(figure)?.toNumber())
        ? [crossed(`requests.contribution[${index}].base.most`, base.most)]
        : [],
    ),
    ...(allowance && countOf(allowance.daysOfMonth.is) === 0
      ? [
          {
            path: 'requests.maternity-allowance.daysOfMonth.is',
            code: 'bad-count' as const,
            detail: { found: '0' },
          },
        ]
      : []),
  ];
}

const crossed = (path: string, most: Figure): PackProblem => ({
  path,
  code: 'bad-value',
  detail: { found: JSON.stringify(most) },
});

/** Not where one of them is no figure of its kind, which is said elsewhere. */
function exceeds(least: Figure, most: Figure, read: (figure: Figure) => number | undefined): boolean {
  const a = read(least);
  const b = read(most);
  return a !== undefined && b !== undefined && a > b;
}
