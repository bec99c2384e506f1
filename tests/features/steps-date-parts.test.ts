import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DateParts, enterDatePart, joinDate, splitDate } from '@/shared/input/date-parts.ts';

const EMPTY: DateParts = ['', '', ''];

describe('a date in three boxes', () => {
  it.each([
    ['', ['', '', '']],
    ['2023-5-6', ['2023', '5', '6']],
    ['2023-05-06', ['2023', '05', '06']],
    ['2023/5/6', ['2023', '5', '6']],
    ['2023.5.6', ['2023', '5', '6']],
    ['2023 5 6', ['2023', '5', '6']],
    ['2023年5月6日', ['2023', '5', '6']],
    ['2023 年 5 月 6 号', ['2023', '5', '6']],
    ['２０２３－５－６', ['２０２３', '５', '６']],
    ['20230506', ['2023', '05', '06']],
    ['2023-5-', ['2023', '5', '']],
    ['2023--', ['2023', '', '']],
    ['--6', ['', '', '6']],
    ['2023-5', ['2023', '5', '']],
    ['5月6日', ['', '5', '6']],
    ['2023', ['2023', '', '']],
    ['昨天', ['昨天', '', '']],
    ['2023-5-6-7', ['2023', '5', '6-7']],
  ])('%j stands in them as %j', (text, parts) => {
    expect(splitDate(text)).toEqual(parts);
  });

  it('is one text for the draft, and comes back from it as typed', () => {
    expect(joinDate(EMPTY)).toBe('');
    expect(joinDate(['2023', '5', ''])).toBe('2023-5-');
    const part = fc.stringMatching(/^[0-9０-９a-z]{0,6}$/u);
    fc.assert(
      fc.property(fc.tuple(part, part, part), (parts) => {
        expect(splitDate(joinDate(parts))).toEqual(parts);
      }),
    );
  });
});

describe('an entry in one of the boxes', () => {
  it.each(['2023-5-6', '2023/5/6', '2023年5月6日', ' 2023-5-6\n', '2023-5-6 10:23:45', '2023.5.6'])(
    'spreads %j over all of them, from whichever box',
    (text) => {
      for (const at of [0, 1, 2])
        expect(enterDatePart(['2020', '1', '2'], at, text)).toEqual({ parts: ['2023', '5', '6'], next: 2 });
    },
  );

  it('spreads a date written in one number', () => {
    expect(enterDatePart(EMPTY, 0, '20230506')).toEqual({ parts: ['2023', '05', '06'], next: 2 });
    expect(enterDatePart(EMPTY, 0, '2023050')).toEqual({ parts: ['2023050', '', ''], next: 0 });
  });

  it('spreads year and month, or month and day', () => {
    expect(enterDatePart(EMPTY, 0, '2023-5')).toEqual({ parts: ['2023', '5', ''], next: 1 });
    expect(enterDatePart(['2023', '', ''], 1, '5/6')).toEqual({ parts: ['2023', '5', '6'], next: 2 });
  });

  it('goes on to the next box at a sign after the number', () => {
    for (const sign of ['-', '/', '.', '年', '－', '。'])
      expect(enterDatePart(['202', '5', ''], 0, `2023${sign}`)).toEqual({
        parts: ['2023', '5', ''],
        next: 1,
      });
    expect(enterDatePart(['2023', '', ''], 1, '5月')).toEqual({ parts: ['2023', '5', ''], next: 2 });
    expect(enterDatePart(['2023', '5', ''], 2, '6日')).toEqual({ parts: ['2023', '5', '6日'], next: 2 });
  });

  it('can be typed through to the end', () => {
    let entered = { parts: EMPTY, next: 0 };
    for (const letter of '2023-12-31') {
      const typed = (entered.parts[entered.next] ?? '') + letter;
      entered = enterDatePart(splitDate(joinDate(entered.parts)), entered.next, typed);
    }
    expect(entered).toEqual({ parts: ['2023', '12', '31'], next: 2 });
  });

  it('keeps what is no number as typed, and moves nothing elsewhere', () => {
    expect(enterDatePart(EMPTY, 0, 'abc')).toEqual({ parts: ['abc', '', ''], next: 0 });
    expect(enterDatePart(['2023', '5', '6'], 0, '-2023')).toEqual({ parts: ['2023', '5', '6'], next: 0 });
    expect(enterDatePart(['2023', '5', '6'], 1, '')).toEqual({ parts: ['2023', '', '6'], next: 1 });
  });
});
