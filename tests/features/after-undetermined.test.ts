import { describe, expect, it } from 'vitest';
import { leftMayBeLess, mayBeLess } from '@/features/calculator/result/after-undetermined.ts';
import { emptyDraft, emptyVisit, type Visit } from '@/shared/draft/draft.ts';
import { evaluate } from '@/shared/draft/evaluate.ts';
import { shippedPack } from '../packs.ts';

const visit = (id: string, changes: Partial<Visit>): Visit => ({
  ...emptyVisit(id),
  level: 'tertiary',
  total: '500',
  ...changes,
});

/** 宝鸡 第十八条 brings pharmacies in, at no rate. */
const pharmacy = (id: string, date: string): Visit => visit(id, { date, kind: 'pharmacy' });

/** Of which visits it is said that they might be paid less, and whether of what is left of 2023. */
function said(...visits: readonly Visit[]): { readonly visits: readonly string[]; readonly left: boolean } {
  const { settlement } = evaluate({ ...emptyDraft(2023, 'next'), visits }, shippedPack('baoji'));
  if (settlement === undefined) throw new Error('The draft is not settled.');
  const less = settlement.claims.filter((outcome) => mayBeLess(outcome, settlement));
  return { visits: less.map(({ claim }) => claim.id), left: leftMayBeLess(settlement, 2023) };
}

describe('after a visit that the document leaves open', () => {
  it('whatever was settled from its day on might be less, and what is left', () => {
    const visits = [
      visit('before', { date: '2023-05-05' }),
      pharmacy('open', '2023-05-06'),
      visit('same day', { date: '2023-05-06' }),
      visit('later', { date: '2023-12-31' }),
    ];
    expect(said(...visits)).toEqual({ visits: ['same day', 'later'], left: true });
  });

  it('another year is as it was', () => {
    const visits = [pharmacy('open', '2023-12-31'), visit('next year', { date: '2024-01-01' })];
    expect(said(...visits)).toEqual({ visits: [], left: true });
  });

  it('a visit that the fund does not pay is as it was', () => {
    const visits = [pharmacy('open', '2023-05-06'), visit('no', { date: '2023-05-07', designated: 'none' })];
    expect(said(...visits)).toEqual({ visits: [], left: true });
  });

  it('neither a visit before the document was in force nor a stay in hospital says anything of others', () => {
    const visits = [
      visit('too early', { date: '2022-01-10' }),
      visit('after it', { date: '2022-12-31' }),
      visit('stay', { care: 'inpatient', admitted: '2023-02-01', date: '2023-02-03', total: '0' }),
      visit('later', { date: '2023-03-01' }),
    ];
    expect(said(...visits)).toEqual({ visits: [], left: false });
  });
});
