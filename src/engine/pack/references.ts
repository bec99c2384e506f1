import { articlesOf, type Basis, hasBasis } from './basis.ts';
import type { When } from './condition.ts';
import type { PackProblem } from './problem.ts';
import type { Pack } from './schema.ts';

/** No two things of one kind have the same id. */
export function duplicateIds(pack: Pack): readonly PackProblem[] {
  const { contribution } = pack.requests;
  const buyout = pack.requests['retirement-buyout'];
  const allowance = pack.requests['maternity-allowance'];
  const start = pack.requests['benefit-start'];
  const lists: Readonly<Record<string, readonly string[]>> = {
    parameters: pack.parameters.map((p) => p.id),
    readings: pack.readings.map((r) => r.id),
    assumptions: pack.assumptions.map((a) => a.id),
    diseases: pack.diseases.map((d) => d.id),
    deductibles: pack.deductibles.map((d) => d.id),
    limits: pack.limits.map((l) => l.id),
    supplements: pack.supplements.map((s) => s.id),
    leftOpen: pack.leftOpen.map((l) => l.id),
    guide: pack.guide.map((g) => g.id),
    coverages: pack.coverages.map((c) => c.care),
    'account.keeping': pack.account.keeping.map((k) => k.topic),
    'requests.contribution': contribution?.map((row) => row.payer) ?? [],
    'requests.retirement-buyout.payers': buyout?.payers.map((row) => row.payer) ?? [],
    'requests.maternity-allowance.employers': allowance?.employers.map((row) => row.employer) ?? [],
    'requests.benefit-start.first': start?.first.map((row) => row.payer) ?? [],
  };
  return Object.entries(lists).flatMap(([list, ids]) =>
    ids.flatMap((id, index) =>
      ids.indexOf(id) === index
        ? []
        : [{ path: `${list}[${index}]`, code: 'duplicate-id' as const, detail: { id } }],
    ),
  );
}

/** Rules that are neither rows nor cells, and rest on an article or an assumption like these. */
const NEEDS_BASIS =
  /^(?:account\.(?:nextMonth|spending)|interruption|limits\[[0-9]+\]\.amount|coverages\[[0-9]+\]\.outsideChecks|requests\.(?:contribution\[[0-9]+\](?:\.premium)?|retirement-buyout\.payers\[[0-9]+\]|benefit-start\.resume))$/u;

/** Every rule in a part of a pack names its article or its assumption, and these are the pack's. */
export function basisProblems(pack: Pack, part: string): readonly PackProblem[] {
  const problems: PackProblem[] = [];
  const visit = (value: unknown, path: string): void => {
    if (Array.isArray(value)) {
      value.forEach((item, index) => visit(item, `${path}[${index}]`));
      return;
    }
    if (typeof value !== 'object' || value === null) return;
    problems.push(...basisOf(pack, value, path));
    for (const [key, item] of Object.entries(value)) visit(item, `${path}.${key}`);
  };
  visit((pack as Readonly<Record<string, unknown>>)[part], part);
  return problems;
}

function basisOf(pack: Pack, value: object, path: string): readonly PackProblem[] {
  const basis = value as Basis;
  const unknownArticles = articlesOf(basis).filter((article) => !(article in pack.articles));
  const { assumption } = basis;
  const unknownAssumption =
    assumption !== undefined && !pack.assumptions.some((known) => known.id === assumption);
  return [
    ...unknownArticles.map((id): PackProblem => ({
      path: `${path}.cite`,
      code: 'unknown-article',
      detail: { id },
    })),
    ...(unknownAssumption
      ? [{ path: `${path}.assumption`, code: 'unknown-assumption' as const, detail: { id: assumption } }]
      : []),
    ...neverHolds(pack, value, path),
    ...(needsBasis(value, path) && !hasBasis(basis) ? [{ path, code: 'no-basis' as const }] : []),
  ];
}

/** Where a document tells no lengths of an interruption apart, no claim is in one of them. */
function neverHolds({ interruption }: Pack, value: object, path: string): readonly PackProblem[] {
  const { when } = value as { readonly when?: When };
  if (interruption !== null || when === undefined) return [];
  const only = [...[when.interruption ?? []].flat(), ...[when.entitlement ?? []].flat()];
  return only
    .filter((named) => named !== 'none' && named !== 'entitled' && named !== 'waiting')
    .map((named) => ({ path: `${path}.when`, code: 'bad-value', detail: { found: named } }));
}

/** What the document does not say of a topic has no article to name. */
const saysNothing = (value: object): boolean =>
  'topic' in value && (value as { readonly is?: unknown }).is === 'not-stated';

const needsBasis = (value: object, path: string): boolean =>
  ('when' in value || 'is' in value || NEEDS_BASIS.test(path)) && !saysNothing(value);
