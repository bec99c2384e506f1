import { type CaseProblem, type FindPack, readCase } from '@/engine/index.ts';
import { type Draft, emptyDraft } from './draft.ts';
import { visitOf } from './draft-of-case-claim.ts';
import type { CaseJson } from './draft-of-case-json.ts';
import type { NotTaken } from './draft-of-case-not-taken.ts';
import { factsOf, shownAmount } from './draft-of-case-person.ts';
import { newId } from './store.ts';

export type DraftOfCase =
  | { readonly ok: true; readonly draft: Draft; readonly notTaken: readonly NotTaken[] }
  | { readonly ok: false; readonly problems: readonly CaseProblem[] };

/**
 * The draft that a case was, or would have been, made of: the inverse of `project`, with new ids for all rows. What it
 * holds settles to the same result as the case without what is not taken.
 */
export function draftOfCase(json: unknown, find: FindPack): DraftOfCase {
  const read = readCase(json, find);
  if (!read.ok) return { ok: false, problems: read.problems };
  const kase = json as CaseJson;
  const { person, opening = {}, claims } = kase;
  const year = String(kase.year);
  const taken = claims.map((claim, index) => {
    const same = read.value.claims[index];
    if (same === undefined) throw new Error('a claim was accepted and not read');
    return visitOf(claim, index, same);
  });
  const kindOf = (id: string) => read.policy.pack.parameters.find((known) => known.id === id)?.kind;
  const draft: Draft = {
    ...emptyDraft(kase.year, newId()),
    ...factsOf(person),
    policy: kase.policy,
    openingBalance: person.openingBalance === undefined ? {} : { [year]: shownAmount(person.openingBalance) },
    payFromAccount: kase.payFromAccount ?? false,
    visits: taken.flatMap(({ visit }) => visit ?? []),
    regions: {
      [kase.policy]: {
        parameters: eachOf(kase.parameters, (text, id) =>
          kindOf(id) === 'amount' ? shownAmount(text) : text,
        ),
        readings: { ...kase.readings },
        opening: {
          [year]: {
            deductible: shownAmount(opening.deductible),
            limits: eachOf(opening.limits, shownAmount),
          },
        },
      },
    },
  };
  return { ok: true, draft, notTaken: [...taken.flatMap(({ notTaken }) => notTaken), ...notEntered(kase)] };
}

/** What a case holds beside its claims that cannot be entered. */
function notEntered({ person, opening, requests = [] }: CaseJson): readonly NotTaken[] {
  const { specialDiseases: diseases = [] } = person;
  return [
    ...(diseases.length === 0
      ? []
      : [{ code: 'diseases', path: 'person.specialDiseases', diseases } as const]),
    ...Object.entries(opening?.cumulative ?? {}).map(
      ([id, amount]) => ({ code: 'cumulative', path: `opening.cumulative.${id}`, id, amount }) as const,
    ),
    ...requests.map(
      ({ id, kind }, index) => ({ code: 'request', path: `requests[${index}]`, kind, id }) as const,
    ),
  ];
}

const eachOf = (
  texts: Readonly<Record<string, string>> | undefined,
  show: (text: string, key: string) => string,
): Record<string, string> =>
  Object.fromEntries(Object.entries(texts ?? {}).map(([key, text]) => [key, show(text, key)]));
