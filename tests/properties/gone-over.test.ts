import { expect, it } from 'vitest';
import { type Case, createCaseReader, createSettler } from '@/engine/index.ts';
import { shippedPack } from '../packs.ts';
import type { CaseJson, ClaimJson } from './case-json.ts';

const kaifeng = shippedPack('kaifeng');
const sichuan = shippedPack('sichuan-provincial');

const visit = (id: string, changes: Partial<ClaimJson> = {}): ClaimJson => ({
  id,
  care: 'outpatient',
  date: '2023-05-06',
  provider: { kind: 'hospital', level: 'tertiary', name: '一院' },
  total: '30.00',
  ...changes,
});

/** What a settler goes over of a second case, after a first. */
function goneOver(policy: typeof kaifeng, first: readonly ClaimJson[], second: readonly ClaimJson[]) {
  const reader = createCaseReader();
  const settler = createSettler(policy);
  const read = (claims: readonly ClaimJson[]): Case => {
    const person = { status: 'in-service', conditions: ['hypertension'] };
    const json: Partial<CaseJson> = {
      format: 'gongji-case/1',
      policy: policy.pack.id,
      year: 2023,
      person,
      claims,
    };
    const result = reader(json, () => policy);
    if (!result.ok) throw new Error(JSON.stringify(result.problems));
    return result.value;
  };
  settler.settle(read(first));
  const { goneOver: chosen, goneOverForReadings } = settler.settle(read(second));
  return { chosen, goneOverForReadings };
}

it('the folds under other readings go over no more than the one under the chosen', () => {
  const claims = [visit('a'), visit('b'), visit('c', { date: '2023-05-07' })];
  // 开封 has one reading with two options, and so one other fold.
  expect(
    goneOver(kaifeng, claims, claims.with(2, visit('c', { date: '2023-05-07', total: '31.00' }))),
  ).toEqual({
    chosen: 1,
    goneOverForReadings: 1,
  });
});

it('a visit of the same day and institution rests on the deductible that those before it were charged', () => {
  const claims = [visit('a'), visit('b'), visit('c', { provider: { kind: 'hospital', level: 'tertiary' } })];
  // 第九条, deductible 50: of `a` 30 were charged, and of `b` 20, (30 − 20) × 50 % = 5. Now 40 are charged of `a`, which is
  // still paid 0, and 10 of `b`, paid 10, so that `c` finds 5 more used of the limits. Under the other reading `a` alone
  // is charged, and what is charged of `b` stays 0, but it says what was used before it; `c` finds the limits as before.
  expect(goneOver(kaifeng, claims, claims.with(0, visit('a', { total: '40.00' })))).toEqual({
    chosen: 3,
    goneOverForReadings: 2,
  });
});

it('a visit put before others of its day changes none that rest on nothing of it', () => {
  const claims = [visit('a'), visit('b')];
  const elsewhere = visit('c', { provider: { kind: 'hospital', level: 'tertiary', name: '二院' } });
  // `c` stays below the deductible of its own hospital and uses up no limit.
  expect(goneOver(kaifeng, claims, [elsewhere, ...claims])).toEqual({ chosen: 1, goneOverForReadings: 1 });
});

it('visits with a limit of their own do not rest on the others', () => {
  const condition = { care: 'two-diseases', condition: 'hypertension' } as const;
  const claims = [
    visit('a', { total: '500.00' }),
    visit('b', condition),
    visit('c'),
    visit('d', { ...condition, date: '2023-06-01' }),
  ];
  // 四川省本级 第十条: the two diseases have a limit of their own and no deductible. `a` uses up the yearly 200 both times, and
  // is paid more of the 2,000 of 第九条, of which less is left for `c`.
  expect(goneOver(sichuan, claims, claims.with(0, visit('a', { total: '600.00' }))).chosen).toBe(2);
});
