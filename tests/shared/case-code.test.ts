import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { caseCodeOf, readCaseCode } from '@/shared/case-code/case-code.ts';
import { readDigits, writeDigits } from '@/shared/case-code/coded-case.ts';
import { checkDigits, isChecked } from '@/shared/case-code/check-digits.ts';
import type { Draft } from '@/shared/draft/draft.ts';
import { draftOfCase } from '@/shared/draft/draft-of-case.ts';
import { project } from '@/shared/draft/project.ts';
import { openPack } from '@/engine/index.ts';
import { PACK_IDS, packJson, shippedPack, shippedPacks } from '../packs.ts';
import { anyCase } from '../properties/arbitrary-case.ts';
import type { CaseJson, ResultJson } from '../properties/case-json.ts';
import { resultOf, RUNS } from '../properties/engine.ts';

const find = (id: string) => Promise.resolve(shippedPacks.get(id));
const read = (text: string, regions: readonly string[] = PACK_IDS) => readCaseCode(text, regions, find);

function draftOf(json: unknown): Draft {
  const taken = draftOfCase(json, (id) => shippedPacks.get(id));
  if (!taken.ok) throw new Error(JSON.stringify(taken.problems));
  return taken.draft;
}

const caseOf = (draft: Draft) => project(draft, shippedPack(draft.policy ?? '')).case as CaseJson;

function codeOf(json: unknown): string {
  const draft = draftOf(json);
  const made = caseCodeOf(draft, shippedPacks.get(draft.policy ?? ''));
  if (!made.ok) throw new Error(made.why);
  return made.code;
}

/** A case without what no code holds: the names of its rows. */
const said = ({ claims, ...rest }: CaseJson): unknown => ({
  ...rest,
  claims: claims.map((claim) => ({ ...claim, id: '' })),
});

const ONE_VISIT = {
  format: 'gongji-case/1',
  policy: 'kaifeng',
  year: 2023,
  person: { status: 'retired' },
  claims: [
    {
      id: '1',
      care: 'outpatient',
      date: '2023-05-06',
      provider: { kind: 'hospital', level: 'tertiary' },
      total: '320',
    },
  ],
};

interface Fixture {
  readonly code: string;
  /** Its case, written by hand before there was a code of it. */
  readonly case: CaseJson;
}

const V1 = JSON.parse(
  readFileSync(new URL('../fixtures/codes/v1.json', import.meta.url), 'utf8'),
) as readonly Fixture[];

describe('codes of version 1, as they were read out', () => {
  test.each(V1.map((fixture) => [fixture.code, fixture] as const))('%s', async (code, fixture) => {
    const opened = await read(code);
    if (!opened.ok) throw new Error(opened.problem);
    expect(said(caseOf(opened.draft))).toEqual(said(caseOf(draftOf(fixture.case))));
  });

  it('one usual visit takes no more than six groups of four digits', () => {
    expect(codeOf(ONE_VISIT)).toMatch(/^[0-9]{4}(?: [0-9]{4}){1,5}$/u);
  });
});

/** The case without what no code holds: changes within the year, unpaid periods and requests. */
function plainer(kase: CaseJson): CaseJson {
  const { status, enrolment, contributionBase, ...person } = kase.person as CaseJson['person'] & {
    readonly contributionBase?: unknown;
  };
  const first = (each: unknown, key: string): unknown =>
    Array.isArray(each) ? (each[0] as Record<string, unknown>)[key] : each;
  return {
    ...kase,
    person: {
      ...person,
      status: first(status, 'status'),
      enrolment: first(enrolment, 'enrolment'),
      ...(contributionBase === undefined ? {} : { contributionBase: first(contributionBase, 'base') }),
      arrears: [],
    } as CaseJson['person'],
    claims: kase.claims.slice(0, 5),
    requests: [],
  };
}

/** What a result says of money, its rows by their place. */
const amountsOf = ({ claims, ...result }: ResultJson) => ({
  ...result,
  claims: claims.map((claim, index) => ({ ...claim, id: String(index) })),
});

describe('a code', () => {
  it('settles to the very same figures as the case that it was made of, however long it is', () => {
    let held = 0;
    fc.assert(
      fc.property(anyCase.map(plainer), (kase) => {
        const draft = draftOf(kase);
        const open = shippedPack(kase.policy);
        const digits = writeDigits(draft, open);
        if (digits === undefined) return;
        held += 1;
        const again = readDigits(digits, open);
        if (again === undefined) throw new Error('it cannot be read');
        const [before, after] = [draft, again].map((each) => amountsOf(resultOf(caseOf(each))));
        expect(after).toEqual(before);
      }),
      { ...RUNS, numRuns: 200 },
    );
    expect(held).toBeGreaterThan(10);
  });

  it('with any one digit wrong, or two neighbours exchanged, is refused', async () => {
    const digits = codeOf(ONE_VISIT).replace(/ /gu, '');
    const wrong = Array.from(digits).flatMap((digit, at) =>
      Array.from('0123456789')
        .filter((other) => other !== digit)
        .map((other) => digits.slice(0, at) + other + digits.slice(at + 1)),
    );
    const exchanged = Array.from(digits)
      .slice(1)
      .map((digit, at) => digits.slice(0, at) + digit + (digits[at] ?? '') + digits.slice(at + 2))
      .filter((each) => each !== digits);
    for (const each of [...wrong, ...exchanged]) expect(await read(each)).toEqual(refusal('mistyped'));
  });

  it('may be typed with hyphens, wide digits, or in one piece', async () => {
    const code = codeOf(ONE_VISIT);
    const wide = code.replace(/[0-9]/gu, (digit) => String.fromCodePoint(0xff_10 + Number(digit)));
    for (const typed of [code.replace(/ /gu, '-'), code.replace(/ /gu, ''), wide, ` ${code}\n`])
      expect((await read(typed)).ok, typed).toBe(true);
  });

  test.each([
    ['', 'empty'],
    ['  ', 'empty'],
    ['12a4 5678', 'not-digits'],
    ['1234 567', 'incomplete'],
    ['1234', 'incomplete'],
  ])('%j is said to be %s', async (typed, problem) => {
    expect(await read(typed)).toEqual(refusal(problem));
  });

  it('of a later version is said to be newer, whatever stands in it', async () => {
    const body = '2000123456';
    expect(await read(body + checkDigits(body))).toEqual(refusal('newer'));
  });

  it('of a region that is not offered here, or of which two could be meant, opens nothing', async () => {
    const code = codeOf(ONE_VISIT);
    expect(await read(code, ['baoji', 'dingxi'])).toEqual(refusal('no-region'));
    expect(await read(code, ['kaifeng', 'kaifeng'])).toEqual(refusal('no-region'));
  });

  it('made with another version of a pack is marked so, and refused where it counts over lists of it', async () => {
    const later = (id: string) => {
      const opened = openPack({ ...packJson(id), version: '9.0.0' });
      return Promise.resolve(opened.ok ? opened.value : undefined);
    };
    const opened = await readCaseCode(codeOf(ONE_VISIT), PACK_IDS, later);
    expect(opened.ok && opened.otherPack).toBe(true);
    const withDisease = V1.find((fixture) => fixture.case.person.specialDiseases !== undefined);
    expect(await readCaseCode(withDisease?.code ?? '', PACK_IDS, later)).toEqual(refusal('other-pack'));
  });

  it('of a disease that the list of another version does not reach is never a case without one', async () => {
    const whole = shippedPack('dingxi');
    const { diseases } = whole.pack;
    const [visit] = ONE_VISIT.claims;
    const codes = diseases.map(({ id }) =>
      codeOf({
        ...ONE_VISIT,
        policy: 'dingxi',
        year: 2024,
        person: { status: 'retired' },
        claims: [{ ...visit, care: 'special-disease', disease: id, date: '2024-05-06' }],
      }),
    );
    for (let fewer = 1; fewer < diseases.length; fewer += 1) {
      const pack = { ...whole.pack, version: '9.0.0', diseases: diseases.slice(0, -fewer) };
      const found = { ...whole, pack };
      for (const code of codes)
        expect(
          (await readCaseCode(code, PACK_IDS, () => Promise.resolve(found))).ok,
          `${code} ${fewer}`,
        ).toBe(false);
    }
  });

  it('says why there is none', () => {
    const why = (draft: Draft) => caseCodeOf(draft, shippedPack('kaifeng'));
    const draft = draftOf(ONE_VISIT);
    const [visit] = draft.visits;
    if (visit === undefined) throw new Error('there is a visit');
    expect(why({ ...draft, policy: 'baoji' })).toEqual({ ok: false, why: 'no-region' });
    const holdsMore = (...beyond: readonly string[]) => ({ ok: false, why: 'holds-more', beyond });
    const unread = { ...visit, total: '12x' };
    expect(why({ ...draft, visits: [unread] })).toEqual(holdsMore('unread'));
    const arrears = [{ id: 'a', from: '2023-01-01', until: '2023-02-01', repaidOn: '' }];
    expect(why({ ...draft, arrears })).toEqual(holdsMore('arrears'));
    const statusChanges = [{ id: 'b', from: '2023-07-01', status: 'retired' as const }];
    expect(why({ ...draft, statusChanges, arrears, visits: [visit, unread] })).toEqual(
      holdsMore('status-changes', 'arrears', 'unread'),
    );
    const six = Array.from({ length: 6 }, (_, at) => ({ ...visit, id: `v${at}` }));
    expect(why({ ...draft, visits: six })).toEqual(holdsMore('visits'));
    expect(why({ ...draft, contributionBase: '1..2' })).toEqual(holdsMore('unread'));
    const several = Array.from({ length: 4 }, (_, at) => ({ ...visit, id: `v${at}`, total: '12345.67' }));
    expect(why({ ...draft, visits: several })).toEqual({ ok: false, why: 'too-long' });
  });

  it('is never refused for something that it holds, nor without a reason', () => {
    fc.assert(
      fc.property(anyCase, (kase) => {
        const draft = draftOf(kase);
        const made = caseCodeOf(draft, shippedPack(kase.policy));
        if (made.ok || made.why !== 'holds-more') return;
        const has: Readonly<Record<string, boolean>> = {
          'status-changes': draft.statusChanges.length > 0,
          'enrolment-changes': draft.enrolmentChanges.length > 0,
          'base-changes': draft.baseChanges.length > 0,
          arrears: draft.arrears.length > 0,
          requests: draft.requests.length > 0,
          visits: draft.visits.length > 5,
        };
        for (const [what, is] of Object.entries(has))
          expect(made.beyond.includes(what as (typeof made.beyond)[number]), what).toBe(is);
      }),
      { ...RUNS, numRuns: 200 },
    );
  });

  it('of any length shows every wrong digit and every exchange of two', () => {
    const body = fc.string({
      unit: fc.constantFrom(...Array.from('0123456789')),
      minLength: 6,
      maxLength: 38,
    });
    fc.assert(
      fc.property(body, fc.nat(39), fc.nat(39), fc.nat(9), (digits, one, other, wrong) => {
        const whole = Array.from(digits + checkDigits(digits));
        const [i, j] = [one % whole.length, other % whole.length];
        const changed = whole.with(i, String(wrong));
        const exchanged = whole.with(i, whole[j] ?? '').with(j, whole[i] ?? '');
        for (const each of [changed, exchanged])
          expect(isChecked(each.join(''))).toBe(each.join('') === whole.join(''));
      }),
      { numRuns: 2000 },
    );
  });

  it('tells the check digits of the standard', () => {
    // ISO 7064, MOD 97-10: 794 is checked by 44.
    expect(checkDigits('794')).toBe('44');
  });
});

const refusal = (problem: string) => ({ ok: false, problem });
