import { parametersOfBase, parametersOfCredit } from './names.ts';
import type { PackProblem } from './problem.ts';
import type { Pack } from './schema.ts';

/**
 * What a pack states and no rule makes use of: it would be asked for, or counted, for nothing.
 * @param packs the pack under every combination of the readings that its parameters are used by
 */
export function unusedNames(pack: Pack, packs: readonly Pack[]): readonly PackProblem[] {
  const { coverages, supplements } = pack;
  const used = {
    deductibles: coverages.map(({ deductible }) => deductible),
    limits: [...coverages.flatMap(({ limits }) => limits), ...supplements.map(({ limit }) => limit)],
    supplements: coverages.map(({ supplement }) => supplement),
    parameters: packs.flatMap(({ account, requests }) => [
      ...account.credit.flatMap(({ is }) => parametersOfCredit(is).map(([id]) => id)),
      ...(requests.contribution ?? []).flatMap(({ base }) => parametersOfBase(base)),
    ]),
  };
  return (Object.keys(used) as (keyof typeof used)[]).flatMap((list) =>
    pack[list].flatMap(({ id }, index): readonly PackProblem[] =>
      used[list].includes(id) ? [] : [{ path: `${list}[${index}]`, code: 'not-used', detail: { id } }],
    ),
  );
}
