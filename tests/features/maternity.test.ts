import { describe, expect, it } from 'vitest';
import { formatFen } from '@/engine/index.ts';
import { furtherPregnancy, knownPregnancies } from '@/features/calculator/visits/pregnancies.ts';
import { sharesAsEach } from '@/features/calculator/visits/termination-shares.ts';
import { emptyDraft, type Visit } from '@/shared/draft/draft.ts';
import { shippedPack } from '../packs.ts';
import { visit } from './visits.ts';

describe('the pregnancies known', () => {
  const check = (id: string, date: string, pregnancy = '') =>
    visit(id, date, '100', { care: 'prenatal', pregnancy });
  const visits = [
    check('a', '2024-01-05'),
    check('b', '2024-02-05', '1'),
    check('c', '2024-11-05', '3'),
    visit('d', '2024-03-05', '1', { care: 'delivery' }),
    check('e', '2024-12-05', '4'),
  ];

  it('are those of the other checks, each once with its days', () => {
    expect(knownPregnancies(visits, 'e')).toEqual([
      { value: '1', dates: ['2024-01-05', '2024-02-05'] },
      { value: '3', dates: ['2024-11-05'] },
    ]);
    expect(knownPregnancies([check('a', '2024-01-05')], 'a')).toEqual([]);
  });

  it('leave a name for another one', () => {
    expect(furtherPregnancy([])).toBe('1');
    expect(furtherPregnancy(knownPregnancies(visits, 'e'))).toBe('4');
  });
});

describe('a pregnancy that was ended', () => {
  const open = shippedPack('dingxi');
  const shares = (changes: Partial<Visit>) => {
    const ended = visit('v', '2024-07-05', '3200', {
      care: 'delivery',
      birthKind: 'termination',
      ...changes,
    });
    const both = sharesAsEach(ended, emptyDraft(2024, 'next'), open);
    return [both.delivery, both['family-planning']].map(
      (known) => known && [known.fund, known.outOfPocket].map(formatFen),
    );
  };

  it('is worked out as either kind of care', () => {
    // 第三十六条: 2500 from the fourth month on; 第三十八条: 85 % of 3200 = 2720
    const both = [
      ['2500.00', '700.00'],
      ['2720.00', '480.00'],
    ];
    expect(shares({ months: '4' })).toEqual(both);
    expect(shares({ months: '4', care: 'family-planning' })).toEqual(both);
  });

  it('is left open as far as too little is entered', () => {
    expect(shares({})).toEqual([undefined, ['2720.00', '480.00']]);
    expect(shares({ total: '' })).toEqual([undefined, undefined]);
  });
});
