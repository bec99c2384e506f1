import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { type Care, DIMENSIONS } from '@/engine/index.ts';
import { type Draft, emptyDraft, emptyVisit, type Visit } from '@/shared/draft/draft.ts';
import { evaluate } from '@/shared/draft/evaluate.ts';
import { emptyRequest, type RequestDraft, type RequestKind } from '@/shared/draft/request.ts';
import { sameEntries } from '@/shared/files/same-entries.ts';
import { linkHolds } from '@/shared/links/link-holds.ts';
import { readLink } from '@/shared/links/read-link.ts';
import { writeLink } from '@/shared/links/write-link.ts';
import { draftSeen } from '@/shared/privacy/draft-seen.ts';
import { requestSeen } from '@/shared/privacy/request-seen.ts';
import { visitSeen, visitSeenUnder } from '@/shared/privacy/visit-seen.ts';
import { PACK_IDS, shippedPack, shippedPacks } from '../packs.ts';
import { filledDraft, filledVisit } from './filled-draft.ts';

type Field = Exclude<keyof Visit, 'id'>;

/* As the form of a visit asks for them. */
const ALWAYS: readonly Field[] = ['care', 'date', 'name', 'designated', 'place', 'emergency', 'total'];
const AT: Readonly<Record<Visit['kind'], readonly Field[]>> = {
  hospital: ['level'],
  pharmacy: ['kind', 'prescribedBy'],
};
const HAS_PHARMACIES: ReadonlySet<Care> = new Set([
  'outpatient',
  'two-diseases',
  'special-disease',
  'negotiated-drug',
]);
const PAID_FIRST = ['preSelfPay', 'paidFirstBy', 'classB'] as const;
const OF_CARE: Readonly<Record<Care, readonly Field[]>> = {
  outpatient: PAID_FIRST,
  inpatient: ['admitted', ...PAID_FIRST],
  'two-diseases': ['condition', ...PAID_FIRST],
  'special-disease': ['disease', ...PAID_FIRST],
  'negotiated-drug': ['basicPaid', ...PAID_FIRST],
  'emergency-death': PAID_FIRST,
  delivery: ['admitted', 'birthKind', 'babies', 'months', 'beneficiary'],
  prenatal: ['pregnancy', 'beneficiary'],
  'family-planning': ['birthKind', 'months', 'beneficiary', ...PAID_FIRST],
};

function askedOf(visit: Visit): ReadonlySet<string> {
  const { care, birthKind, kind } = visit;
  const at = AT[HAS_PHARMACIES.has(care) ? kind : 'hospital'];
  const ended = birthKind === 'termination';
  const hidden: readonly Field[] = ended
    ? ['babies']
    : ['months', ...(care === 'family-planning' ? (['birthKind'] as const) : [])];
  const byPrinted = visit.paidFirstBy === 'printed' || (visit.paidFirstBy === '' && visit.preSelfPay !== '');
  const asked = new Set<string>(['id', ...ALWAYS, 'outOfScope', ...at, ...OF_CARE[care]]);
  for (const field of [...hidden, ...(byPrinted ? ['classB'] : [])]) asked.delete(field);
  return asked;
}

describe('a visit, of what can be seen of it', () => {
  test.each(DIMENSIONS.care)('has what %s has, at any institution, and nothing else', (care) => {
    fc.assert(
      fc.property(filledVisit('v', 2024), (filled) => {
        const visit = { ...filled, care };
        const asked = askedOf(visit);
        const entries = Object.entries({ ...emptyVisit('v') }).map(([key, empty]) => [
          key,
          asked.has(key) ? visit[key as Field] : empty,
        ]);
        const seen = visitSeen(visit);
        expect(seen).toEqual(Object.fromEntries(entries));
        expect(visitSeen(seen)).toEqual(seen);
      }),
    );
  });

  it('has its days alone where a region has no terms for a stay', () => {
    const stay = {
      ...emptyVisit('v'),
      care: 'inpatient',
      admitted: '2023-05-01',
      date: '2023-05-06',
    } as const;
    const filled: Visit = { ...stay, name: '甲', level: 'tertiary', total: '900', babies: '2' };
    expect(visitSeenUnder(filled, shippedPack('kaifeng').pack)).toEqual(stay);
    expect(visitSeenUnder(filled, shippedPack('dingxi').pack)).toEqual({ ...filled, babies: '' });
  });
});

/* As the forms of the calculations ask for them. */
const OF_REQUEST: Readonly<Record<RequestKind, readonly (keyof RequestDraft)[]>> = {
  contribution: ['payer', 'wage'],
  'retirement-buyout': ['payer', 'monthsPaid', 'base', 'monthsSinceChange'],
  'maternity-allowance': ['employer', 'averageWage', 'birthKind', 'babies', 'months', 'monthsContributed'],
  'benefit-start': ['payer', 'event', 'paidOn', 'interruptedMonths'],
};

function askedOfRequest({ kind, payer, birthKind, event }: RequestDraft): ReadonlySet<string> {
  const asked = new Set<string>(['id', 'kind', ...OF_REQUEST[kind]]);
  if (!payer.startsWith('employer-')) asked.delete('wage');
  if (payer === 'flexible-4') asked.delete('monthsSinceChange');
  if (event === 'first') asked.delete('interruptedMonths');
  asked.delete(birthKind === 'termination' ? 'babies' : 'months');
  return asked;
}

const open = (id: string) => {
  const found = shippedPacks.get(id);
  if (!found) throw new Error(id);
  return found;
};
const anyDraft = fc.constantFrom(...PACK_IDS).chain((id) => filledDraft(open(id)));

describe('a draft, of what can be seen of it', () => {
  it('has of a calculation what its kind and payer have', () => {
    fc.assert(
      fc.property(anyDraft, ({ requests }) => {
        for (const request of requests) {
          const asked = askedOfRequest(request);
          const entries = Object.entries({ ...emptyRequest(request.id, request.kind) }).map(
            ([key, empty]) => [key, asked.has(key) ? request[key as keyof RequestDraft] : empty],
          );
          expect(requestSeen(request)).toEqual(Object.fromEntries(entries));
        }
      }),
    );
  });

  it.each(PACK_IDS)('is settled alike in %s, whichever region it was entered for', (id) => {
    let settled = 0;
    fc.assert(
      fc.property(fc.oneof(filledDraft(open(id)), anyDraft), (draft) => {
        const { goneOver: _, ...whole } = evaluate(draft, open(id));
        expect(evaluate(draftSeen(draft), open(id))).toMatchObject(whole);
        settled += (whole.settlement?.claims ?? []).filter(({ outcome }) => outcome === 'settled').length;
        const under = draft.visits.map((visit) => visitSeenUnder(visit, open(id).pack));
        const { settlement, problems } = evaluate({ ...draft, visits: under }, open(id));
        expect({ settlement, problems }).toEqual({
          settlement: whole.settlement,
          problems: whole.problems,
        });
      }),
      { numRuns: 60 },
    );
    // More than a few of them, else nothing is proven.
    expect(settled).toBeGreaterThan(5);
  });

  it('says the same, and the draft it was made of has lost nothing', () => {
    fc.assert(
      fc.property(anyDraft, (draft) => {
        const before = JSON.stringify(draft);
        // No document states a share of class B items for the two: nothing rests on what is typed there.
        const visits = draft.visits.map((visit) =>
          ['delivery', 'prenatal'].includes(visit.care) ? { ...visit, classB: '' } : visit,
        );
        expect(sameEntries(draftSeen(draft), { ...draft, visits })).toBe(true);
        expect(JSON.stringify(draft)).toBe(before);
      }),
    );
  });

  it('is all that a link holds, and all that is said of it', () => {
    fc.assert(
      fc.property(anyDraft, (draft) => {
        const written = writeLink({ draft, pack: undefined, made: '2023-10-08', withheld: [] });
        const read = readLink(written);
        if (!read.ok) throw new Error(read.reason);
        const seen = draftSeen(draft);
        const nameless = <R extends { readonly id: string }>(rows: readonly R[]) =>
          rows.map((row) => ({ ...row, id: '' }));
        expect(nameless(read.link.draft.visits)).toEqual(nameless(seen.visits));
        expect(nameless(read.link.draft.requests)).toEqual(nameless(seen.requests));
        expect(linkHolds(draft)).toEqual(linkHolds(read.link.draft));
      }),
    );
  });

  it('does not say what somebody typed of another kind of care, nor what they have only looked at', () => {
    const draft: Draft = {
      ...emptyDraft(2023, 'next'),
      visits: [
        { ...emptyVisit('v'), birthKind: 'termination', months: '3', disease: '7', condition: 'diabetes' },
      ],
      requests: [
        emptyRequest('r', 'maternity-allowance'),
        { ...emptyRequest('s', 'contribution'), payer: 'flexible-4', babies: '2', wage: '5000' },
      ],
    };
    expect(linkHolds(draft)).toEqual(['person', 'visits', 'requests']);
    const read = readLink(writeLink({ draft, pack: undefined, made: '2023-10-08', withheld: [] }));
    expect(JSON.stringify(read)).not.toMatch(/termination|diabetes":"|"7"|maternity|5000/u);
  });
});
