import { describe, expect, it } from 'vitest';
import { type Draft, emptyDraft, type OpeningDraft, type RegionDraft } from '@/shared/draft/draft.ts';
import { isUsed, yearMoved } from '@/shared/draft/year-moved.ts';

const region = (opening: RegionDraft['opening']): RegionDraft => ({
  parameters: {},
  readings: {},
  specialDiseases: [],
  opening,
});
const used = (limits: OpeningDraft['limits']): OpeningDraft => ({ deductible: '', limits, cumulative: {} });
const DRAFT: Draft = {
  ...emptyDraft(2026, 'next'),
  openingBalance: { '2026': '88.00' },
  regions: { 'sichuan-provincial': region({ '2026': used({ year: '260', 'month:2026-03': '40' }) }) },
};

describe('what was entered for one year alone', () => {
  it('is known by its year', () => {
    expect(isUsed(DRAFT, '2026')).toBe(true);
    expect(isUsed(DRAFT, '2023')).toBe(false);
    expect(isUsed({ ...emptyDraft(2026, 'next'), openingBalance: { '2026': ' ' } }, '2026')).toBe(false);
  });

  it('goes along to the year of the visits, its months as months of that year', () => {
    const moved = yearMoved(DRAFT, '2023');
    expect(moved.year).toBe('2023');
    expect(moved.openingBalance).toEqual({ '2023': '88.00' });
    expect(moved.regions['sichuan-provincial']?.opening).toEqual({
      '2023': used({ year: '260', 'month:2023-03': '40' }),
    });
  });
});
