import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { EMPTY_OPENING, EMPTY_REGION, type Draft, emptyDraft, emptyVisit } from '@/shared/draft/draft.ts';
import { emptyRequest } from '@/shared/draft/request.ts';
import { linkAddress } from '@/shared/links/link-address.ts';
import { linkHolds } from '@/shared/links/link-holds.ts';
import { readLink } from '@/shared/links/read-link.ts';
import { withhold } from '@/shared/links/withhold.ts';
import { shippedPack } from '../packs.ts';

const EMPTY = emptyDraft(2023, 'next');
const visit = { ...emptyVisit('v'), date: '2023-05-06' };
const region = (entries: Partial<typeof EMPTY_REGION>): Partial<Draft> => ({
  regions: { dingxi: { ...EMPTY_REGION, ...entries } },
});

describe('what a link is said to hold', () => {
  it.each<readonly [string, Partial<Draft>, readonly string[]]>([
    ['nothing but a region', { policy: 'kaifeng' }, ['person']],
    ['a visit', { visits: [visit] }, ['person', 'visits']],
    ['its hospital', { visits: [{ ...visit, name: 'Hospital' }] }, ['person', 'visits', 'names']],
    [
      'a kind of care that tells',
      { visits: [{ ...visit, care: 'prenatal' }] },
      ['person', 'visits', 'cares'],
    ],
    ['a letter for its hospital', { visits: [{ ...visit, name: 'B' }] }, ['person', 'visits', 'letters']],
    [
      'a request that tells',
      { requests: [{ ...emptyRequest('r', 'maternity-allowance'), employer: 'none' }] },
      ['person', 'cares', 'requests'],
    ],
    ['one that was only looked at', { requests: [emptyRequest('r', 'maternity-allowance')] }, ['person']],
    [
      'what its kind of care does not ask for',
      { visits: [{ ...visit, disease: '7', birthKind: 'normal', basicPaid: '5' }] },
      ['person', 'visits'],
    ],
    ['a reading', region({ readings: { x: 'y' } }), ['person', 'choices']],
    ['a figure of the region', region({ parameters: { x: '5' } }), ['person', 'choices']],
    ['its amount', { visits: [{ ...visit, classB: '5' }] }, ['person', 'visits', 'amounts']],
    ['a diagnosis', { conditions: { hypertension: true, diabetes: false } }, ['person', 'diagnoses']],
    ['a registered disease', region({ specialDiseases: ['3'] }), ['person', 'diagnoses']],
    ['a base', { contributionBase: '6000' }, ['person', 'base']],
    ['a balance', { openingBalance: { '2023': '5' } }, ['person', 'balance']],
    [
      'what was used',
      region({ opening: { '2023': { ...EMPTY_OPENING, limits: { year: '5' } } } }),
      ['person', 'used'],
    ],
    [
      'a wage',
      { requests: [{ ...emptyRequest('r', 'contribution'), payer: 'employer-other', wage: '3000' }] },
      ['person', 'amounts', 'requests'],
    ],
  ])('of %s', (_, entries, holds) => {
    expect(linkHolds({ ...EMPTY, ...entries })).toEqual(holds);
  });

  it('is less with what is left out', () => {
    const text = readFileSync(new URL('../fixtures/links/v1-several-regions.txt', import.meta.url), 'utf8');
    const read = readLink(text.trim());
    if (!read.ok) throw new Error(read.reason);
    const { draft } = read.link;
    expect(linkHolds(draft)).toEqual([
      'person',
      'visits',
      'cares',
      'diagnoses',
      'amounts',
      'base',
      'balance',
      'used',
      'requests',
      'choices',
    ]);
    const left = (policy?: string) =>
      withhold(draft, ['diagnoses', 'amounts'], policy === undefined ? undefined : shippedPack(policy));
    expect(linkHolds(left('dingxi'))).toEqual(['person', 'visits', 'requests', 'choices']);
    // Of no policy at hand it is known which figures are no amounts, and which readings tell nothing.
    expect(linkHolds(left())).toEqual(['person', 'visits', 'requests']);
  });
});

it.each([
  ['https://example.org/a/', 'https://example.org/a/#/open/1.x'],
  ['https://example.org/a/index.html?embed#/share', 'https://example.org/a/index.html#/open/1.x'],
])('the link on %s is %s', (page, address) => {
  expect(linkAddress('1.x', page)).toBe(address);
});
