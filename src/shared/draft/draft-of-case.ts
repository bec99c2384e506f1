import { type CaseProblem, type FindPack, readCase } from '@/engine/index.ts';
import { type Draft, emptyDraft } from './draft.ts';
import { visitOf } from './draft-of-case-claim.ts';
import type { CaseJson } from './draft-of-case-json.ts';
import type { NotTaken } from './draft-of-case-not-taken.ts';
import { factsOf, shownAmount } from './draft-of-case-person.ts';
import { requestDraftOf } from './draft-of-case-request.ts';
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
  const { pack } = read.policy;
  const taken = claims.map((claim, index) => visitOf(claim, index, pack));
  const kindOf = (id: string) => pack.parameters.find((known) => known.id === id)?.kind;
  const draft: Draft = {
    ...emptyDraft(kase.year, newId()),
    ...factsOf(person),
    policy: kase.policy,
    openingBalance: person.openingBalance === undefined ? {} : { [year]: shownAmount(person.openingBalance) },
    payFromAccount: kase.payFromAccount ?? false,
    visits: taken.map(({ visit }) => visit),
    requests: (kase.requests ?? []).map(requestDraftOf),
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
            cumulative: eachOf(opening.cumulative, shownAmount),
          },
        },
        specialDiseases: person.specialDiseases ?? [],
      },
    },
  };
  return { ok: true, draft, notTaken: taken.flatMap(({ notTaken }) => notTaken) };
}

const eachOf = (
  texts: Readonly<Record<string, string>> | undefined,
  show: (text: string, key: string) => string,
): Record<string, string> =>
  Object.fromEntries(Object.entries(texts ?? {}).map(([key, text]) => [key, show(text, key)]));
