import { describe, expect, it } from 'vitest';
import { choicesIn, resolve } from './choice.ts';

const choice = (reading: string, choose: Record<string, unknown>) => ({ reading, choose });

describe('resolve', () => {
  it('puts what a reading chooses in place of the choice, wherever it stands', () => {
    const pack = {
      rows: [{ is: choice('a', { x: '1', y: '2' }) }],
      kind: choice('b', { p: 'all', q: 'some' }),
    };
    expect(resolve(pack, { a: 'y', b: 'p' })).toEqual({ rows: [{ is: '2' }], kind: 'all' });
  });

  it('resolves choices within what was chosen', () => {
    const nested = choice('a', { x: { plus: ['1', choice('b', { p: '2', q: '3' })] }, y: '4' });
    expect(resolve(nested, { a: 'x', b: 'q' })).toEqual({ plus: ['1', '3'] });
    expect(resolve(nested, { a: 'y', b: 'q' })).toBe('4');
  });

  it('leaves standing what names no reading in force or no option', () => {
    const unknownOption = choice('a', { x: '1' });
    expect(resolve(unknownOption, { a: 'y' })).toEqual(unknownOption);
    expect(resolve(unknownOption, { b: 'x' })).toEqual(unknownOption);
    expect(resolve(choice('a', { x: '1' }), { a: 'toString' })).toEqual(unknownOption);
  });

  it('changes nothing else', () => {
    const value = { a: [1, 'two', null, true, { b: [] }], reading: 'a', choose: 'no object' };
    expect(resolve(value, { a: 'x' })).toEqual(value);
  });
});

it('finds every choice with its path', () => {
  const pack = {
    rates: [{ is: '1' }, { is: choice('a', { x: { half: choice('b', { p: '1', q: '2' }) }, y: '2' }) }],
  };
  expect(choicesIn(pack, '')).toEqual([
    { path: 'rates[1].is', reading: 'a', options: ['x', 'y'] },
    { path: 'rates[1].is.choose.x.half', reading: 'b', options: ['p', 'q'] },
  ]);
});
