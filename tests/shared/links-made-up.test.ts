import { deflateSync, strToU8 } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Draft, EMPTY_REGION, emptyDraft, emptyVisit } from '@/shared/draft/draft.ts';
import { toBase64url } from '@/shared/links/base64url.ts';
import { crc32 } from '@/shared/links/crc32.ts';
import { fitLink } from '@/shared/links/fit-link.ts';
import { readLink } from '@/shared/links/read-link.ts';
import { seal, unseal } from '@/shared/links/seal.ts';
import { unfold } from '@/shared/links/unfold.ts';
import { shippedPack } from '../packs.ts';

/** A link with this body, which says that it unfolds to so many bytes. */
function sealedBytes(body: Uint8Array, size: number): string {
  const head = [body.length, size].flatMap((of) => [of >> 16, (of >> 8) & 255, of & 255]);
  const rest = Uint8Array.from([...head, ...body]);
  const sum = crc32(rest);
  return `1.${toBase64url(Uint8Array.from([sum >>> 24, (sum >> 16) & 255, (sum >> 8) & 255, sum & 255, ...rest]))}`;
}

describe('a link that somebody has made up', () => {
  const SIZE = 5000;
  it('that unfolds to far more than it says is given up before it has', () => {
    // 4 MB in some 4 KB, of which the last quarter is spoilt: whoever comes to it fails.
    const body = deflateSync(new Uint8Array(4_000_000), { level: 9 });
    expect(body.length).toBeLessThan(SIZE);
    expect(readLink(sealedBytes(body, SIZE))).toEqual({ ok: false, reason: 'damaged' });
    body.fill(255, 3000);
    expect(() => unfold(body, 4_000_000)).toThrow('invalid');
    expect(unfold(body, SIZE)).toBeUndefined();
  });

  it('with a body longer than what it says it unfolds to can take is damaged', () => {
    const body = deflateSync(new Uint8Array(16_000_000), { level: 9 });
    expect(body.length).toBeGreaterThan(2 * SIZE);
    expect(readLink(sealedBytes(body, SIZE))).toEqual({ ok: false, reason: 'damaged' });
  });

  it('that unfolds to less than it says is damaged', () => {
    const json = strToU8(JSON.stringify({ made: '2023-10-08', draft: { year: '2023' } }));
    expect(readLink(sealedBytes(deflateSync(json), json.length)).ok).toBe(true);
    for (const size of [json.length - 1, json.length + 1])
      expect(readLink(sealedBytes(deflateSync(json), size))).toEqual({ ok: false, reason: 'damaged' });
  });

  it('may hold what cannot be folded', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(0xffff), { minLength: 6000, maxLength: 20_000 }), (codes) => {
        const said = String.fromCharCode(...codes);
        expect(unseal(seal(said))).toEqual({ ok: true, json: JSON.parse(JSON.stringify(said)) as string });
      }),
      { numRuns: 20 },
    );
  });
});

function opened(text: string) {
  const read = readLink(text);
  if (!read.ok) throw new Error(read.reason);
  return read;
}

describe('a link that holds texts of its own for the page to say', () => {
  const named = (envelope: object, draft: object = {}): string =>
    `1.${seal({ made: '2023-10-08', draft: { year: '2023', ...draft }, ...envelope })}`;
  const SENTENCE = '请马上拨打这个电话';
  it.each<readonly [string, string]>([
    ['no day on which it was made', named({ made: '' })],
    ['a sentence for that day', named({ made: `2023-10-08，${SENTENCE}` })],
    ['a day that there is not', named({ made: '2023-02-30' })],
    ['a sentence for a hash', named({ pack: { id: 'kaifeng', version: '1', hash: SENTENCE } })],
    ['a sentence for a policy', named({ pack: { id: SENTENCE, version: '1' } })],
    ['a region that is a sentence', named({}, { policy: SENTENCE })],
    ['another one', named({}, { regions: { [SENTENCE]: {} } })],
    ['a figure', named({}, { regions: { kaifeng: { parameters: { [SENTENCE]: '1' } } } })],
    [
      'a figure of many letters',
      named({}, { regions: { kaifeng: { parameters: { ['x'.repeat(61)]: '1' } } } }),
    ],
    ['a reading', named({}, { regions: { kaifeng: { readings: { [SENTENCE]: 'one' } } } })],
    [
      'a limit',
      named({}, { regions: { kaifeng: { opening: { '2023': { limits: { [SENTENCE]: '1' } } } } } }),
    ],
    [
      'the limit of no month',
      named({}, { regions: { kaifeng: { opening: { '2023': { limits: { 'month:五月': '1' } } } } } }),
    ],
    [
      'a supplement',
      named({}, { regions: { kaifeng: { opening: { '2023': { cumulative: { [SENTENCE]: '1' } } } } } }),
    ],
  ])('with %s is damaged, since the page would say it', (_, text) => {
    expect(readLink(text)).toEqual({ ok: false, reason: 'damaged' });
  });

  it('with a version that is a sentence opens without it, since a policy may call its version anything', () => {
    expect(opened(named({ pack: { id: 'kaifeng', version: SENTENCE } })).link.pack).toBeUndefined();
    const { pack } = opened(named({ pack: { id: 'kaifeng', version: '1.2.0-rc.1' } })).link;
    expect(pack).toEqual({ id: 'kaifeng', version: '1.2.0-rc.1', hash: undefined });
  });

  it('does not repeat what stands in it for the date of a visit that is left out, where it is none', () => {
    const visits = [{ date: SENTENCE, care: 'space-travel' }];
    expect(opened(named({}, { visits })).notTaken).toEqual([{ code: 'visit', number: 1, date: '' }]);
  });

  it('what a link says for the number of a disease is not repeated where it is no such number', () => {
    const here = new Map([['dingxi', { open: shippedPack('dingxi'), hash: undefined }]]);
    const visits = [{ ...emptyVisit('v'), care: 'special-disease' as const, disease: '请拨打 12345' }];
    const regions = { dingxi: { ...EMPTY_REGION, specialDiseases: ['请拨打 12345'] } };
    const draft: Draft = { ...emptyDraft(2023, 'next'), policy: 'dingxi', visits, regions };
    expect(fitLink({ draft, pack: undefined, made: '2023-10-08', withheld: [] }, here).notTaken).toEqual([
      { code: 'disease', id: '…', region: 'dingxi' },
      { code: 'visit-disease', number: 1, id: '…' },
    ]);
  });
});
