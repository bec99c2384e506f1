import { describe, expect, it } from 'vitest';
import { formatFen, openPack } from '@/engine/index.ts';
import { furtherPregnancy, knownPregnancies } from '@/features/calculator/visits/pregnancies.ts';
import { sharesAsEach } from '@/features/calculator/visits/termination-shares.ts';
import { emptyDraft, type Visit } from '@/shared/draft/draft.ts';
import { createEvaluator } from '@/shared/draft/evaluator.ts';
import { packJson, shippedPack } from '../packs.ts';
import { stay } from './dingxi.ts';
import { visit } from './visits.ts';

interface Limit {
  readonly id: string;
  amount: { readonly is: string }[];
}

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
  const shares = (changes: Partial<Visit>, draft = emptyDraft(2024, 'next'), on = open) => {
    const ended = visit('v', '2024-07-05', '3200', {
      care: 'delivery',
      birthKind: 'termination',
      ...changes,
    });
    const both = sharesAsEach(ended, draft, on, createEvaluator());
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

  it('comes to what other visits leave of a limit that it shares with them', () => {
    const json = packJson('dingxi') as { coverages: { care: string; limits: string[] }[]; limits: Limit[] };
    for (const coverage of json.coverages)
      if (coverage.care === 'delivery') coverage.limits = ['delivery', 'year'];
    for (const limit of json.limits)
      if (limit.id === 'year') limit.amount = [{ ...limit.amount[0], is: '3000' }];
    const opened = openPack(json);
    if (!opened.ok) throw new Error(JSON.stringify(opened.problems));
    // 第二十二条: (3000 − 600) × 93 % = 2232.00 of the 3000.00, of which 768.00 are left.
    const visits = [stay('a', '2024-02-01', '2024-02-09', '3000')];
    const draft = { ...emptyDraft(2024, 'next'), policy: 'dingxi', visits };
    expect(shares({ months: '4' }, draft, opened.value)).toEqual([
      ['768.00', '2432.00'],
      ['2720.00', '480.00'],
    ]);
  });
});
