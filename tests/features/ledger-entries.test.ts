import { expect, it } from 'vitest';
import { type AccountMonth, fen } from '@/engine/index.ts';
import { ledgerEntries } from '@/features/calculator/account/ledger-entries.ts';

const unknown = (month: string, reason: 'not-in-force' | 'missing-parameter', missing: string[] = []) =>
  ({ month, reason, missing, basis: undefined }) as AccountMonth;

it('puts months together that have the same credit', () => {
  const month = (name: string, credit: number) => ({ month: name, credit: fen(credit) }) as AccountMonth;
  const entries = ledgerEntries([
    month('2023-01', 6200),
    month('2023-02', 6200),
    month('2023-03', 6201),
    month('2023-04', 6200),
  ]);
  expect(entries).toEqual([
    { kind: 'credit', first: '2023-01', last: '2023-02', credit: 6200 },
    { kind: 'credit', first: '2023-03', last: '2023-03', credit: 6201 },
    { kind: 'credit', first: '2023-04', last: '2023-04', credit: 6200 },
  ]);
});

it('puts months together that are unknown for one reason and want of the same figures', () => {
  const known = { month: '2023-04', credit: fen(12_000) } as AccountMonth;
  const entries = ledgerEntries([
    unknown('2023-01', 'not-in-force'),
    unknown('2023-02', 'missing-parameter', ['contributionBase']),
    unknown('2023-03', 'missing-parameter', ['contributionBase']),
    known,
    unknown('2023-05', 'missing-parameter', ['contributionBase']),
    unknown('2023-06', 'missing-parameter', ['averagePension']),
  ]);
  expect(entries).toEqual([
    { kind: 'unknown', first: '2023-01', last: '2023-01', reason: 'not-in-force', missing: [] },
    {
      kind: 'unknown',
      first: '2023-02',
      last: '2023-03',
      reason: 'missing-parameter',
      missing: ['contributionBase'],
    },
    { kind: 'credit', first: '2023-04', last: '2023-04', credit: 12_000 },
    {
      kind: 'unknown',
      first: '2023-05',
      last: '2023-05',
      reason: 'missing-parameter',
      missing: ['contributionBase'],
    },
    {
      kind: 'unknown',
      first: '2023-06',
      last: '2023-06',
      reason: 'missing-parameter',
      missing: ['averagePension'],
    },
  ]);
});

it('keeps months apart whose like credits rest on different rules', () => {
  const month = (name: string, cite: string) =>
    ({ month: name, credit: fen(0), basis: RULES[cite] }) as AccountMonth;
  const RULES: Readonly<Record<string, object>> = { '5': { cite: '5' }, '6': { cite: '6' } };
  const entries = ledgerEntries([month('2023-01', '5'), month('2023-02', '5'), month('2023-03', '6')]);
  expect(entries.map(({ first, last }) => [first, last])).toEqual([
    ['2023-01', '2023-02'],
    ['2023-03', '2023-03'],
  ]);
});
