import { expect, it } from 'vitest';
import { innerQuotes } from '@/i18n/inner-quotes.ts';

it('makes quotation marks single ones where a text is quoted itself', () => {
  expect(innerQuotes('比例“降低5%、10%”，怎么减？')).toBe('比例‘降低5%、10%’，怎么减？');
  expect(innerQuotes('Rates are "lowered by 5%": how?')).toBe('Rates are ‘lowered by 5%’: how?');
});
