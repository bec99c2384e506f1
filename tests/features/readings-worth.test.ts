import { expect, it } from 'vitest';
import {
  readCase,
  restsOnAssumption,
  settle,
  type Settlement,
  spanOfReadings,
  worthOfReading,
} from '@/engine/index.ts';
import { shippedPacks } from '../packs.ts';

function settled(kase: unknown): Settlement {
  const read = readCase(kase, (id) => shippedPacks.get(id));
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return settle(read.policy, read.value, { trace: true });
}

const packOf = ({ policy }: Settlement) => {
  const open = shippedPacks.get(policy.pack.id);
  if (!open) throw new Error(policy.pack.id);
  return open;
};

const visit = (id: string, date: string, total: string, name = 'H1') => ({
  id,
  care: 'outpatient',
  date,
  provider: { kind: 'hospital', level: 'tertiary', name },
  place: 'local',
  emergency: false,
  total,
});

const twoOfADay = {
  format: 'gongji-case/1',
  policy: 'kaifeng',
  year: 2023,
  person: { status: 'in-service' },
  claims: [visit('a', '2023-05-06', '30'), visit('b', '2023-05-06', '100')],
};

/*
 * 开封 第九条: 50 yuan at a tertiary institution, once a day at one institution; 50 % in service.
 * The rest shared: 30 of the first visit, 20 of the second: (100 − 20) × 50 % = 40.
 * The first visit alone: 30 of it, nothing of the second: 100 × 50 % = 50.
 */
it('开封: the same-day clause is worth 10 yuan for two visits of 30 and 100 yuan', () => {
  const of = settled(twoOfADay);
  const worth = worthOfReading(packOf(of), of, 'same-day-deductible');
  expect(worth.map(({ option, chosen, years, claims }) => ({ option, chosen, years, claims }))).toEqual([
    {
      option: 'shared',
      chosen: true,
      years: [{ year: 2023, paid: 4000, outOfPocket: 9000, undetermined: 0 }],
      claims: [],
    },
    {
      option: 'first-visit-only',
      chosen: false,
      years: [{ year: 2023, paid: 5000, outOfPocket: 8000, undetermined: 0 }],
      claims: [1],
    },
  ]);
  expect(spanOfReadings(packOf(of), of.case)).toEqual({
    readings: ['same-day-deductible'],
    combinations: 2,
    years: [
      {
        year: 2023,
        paid: { least: 4000, most: 5000 },
        outOfPocket: { least: 8000, most: 9000 },
        undetermined: { least: 0, most: 0 },
      },
    ],
  });
});

it('开封: where each visit is of a day of its own no combination of readings changes anything', () => {
  const of = settled({
    ...twoOfADay,
    claims: [visit('a', '2023-05-06', '30'), visit('b', '2023-05-07', '100')],
  });
  expect(spanOfReadings(packOf(of), of.case)).toBeUndefined();
  expect(worthOfReading(packOf(of), of, 'same-day-deductible').flatMap(({ claims }) => claims)).toEqual([]);
});

/*
 * 定西: class B items of 3,000: 3 % = 90 paid first (第二十三条), eligible 18,650 − 450 − 90 = 18,110. A tertiary stay in
 * another province without referral: 800 first (第二十七条（三）), 17,310 × (93 % − 20 points) = 12,636.30, or
 * 17,310 × 93 % × 80 % = 12,878.64. Left: 5,473.70 or 5,231.36, with the 90 counted 5,563.70 or 5,321.36;
 * 95 % of what exceeds 1,000 (第四十五条): 4,250.02, 4,019.79 (without the 90), 4,335.52, 4,105.29 (with it).
 * Borne: 1,763.68, 1,751.57, 1,678.18, 1,666.07. That the 1,000 may be of the year changes nothing for one stay.
 */
it('定西: a stay in another province is touched by several readings at once', () => {
  const of = settled({
    format: 'gongji-case/1',
    policy: 'dingxi',
    year: 2024,
    person: { status: 'in-service' },
    claims: [
      {
        id: 'stay',
        care: 'inpatient',
        admitted: '2024-04-08',
        date: '2024-04-19',
        provider: { kind: 'hospital', level: 'tertiary', name: 'H1' },
        place: 'offsite-cross-province',
        emergency: false,
        total: '18650',
        outOfScope: '450',
        classB: '3000',
      },
    ],
  });
  const span = spanOfReadings(packOf(of), of.case);
  expect(span?.readings).toEqual(['offsite-rate-reduction', 'large-sum-pre-self-pay']);
  expect(span?.combinations).toBe(4);
  expect(span?.years).toEqual([
    {
      year: 2024,
      paid: { least: 1_688_632, most: 1_698_393 },
      outOfPocket: { least: 166_607, most: 176_368 },
      undetermined: { least: 0, most: 0 },
    },
  ]);
});

/* 宝鸡: the document says nothing of rounding, of stations and the like; the terms of 一级 are assumed for them (第八条). */
it('宝鸡: a community centre rests on an assumption, a tertiary hospital does not', () => {
  const at = (level: string) =>
    settled({
      ...twoOfADay,
      policy: 'baoji',
      claims: [{ ...visit('a', '2023-05-06', '100'), provider: { ...visit('', '', '').provider, level } }],
    });
  expect(restsOnAssumption(at('community'), 'community-as-primary').claims).toEqual([0]);
  expect(restsOnAssumption(at('tertiary'), 'community-as-primary').claims).toEqual([]);
});
