import { expect, it } from 'vitest';
import { figureText, shareText } from '@/features/calculator/figure-text.ts';

it.each([
  ['0.7', '70%'],
  [{ minus: ['0.93', { is: '0.05', cite: '27.3' }] }, '93% − 5%'],
  [{ times: ['0.93', { minus: ['1', { is: '0.05', cite: '27.3' }] }] }, '93% × (100% − 5%)'],
  [{ times: ['0.5', { is: { plus: ['0.06', '0.004'] }, cite: '11' }] }, '50% × (6% + 0.4%)'],
  [{ half: { plus: ['0.5', '0.1'] } }, '(50% + 10%) ÷ 2'],
])('derives the share %j in words', (figure, words) => {
  expect(shareText(figure)).toBe(words);
});

it('derives a number as the document has it', () => {
  expect(figureText({ plus: ['98', { is: '15', cite: '41' }] })).toBe('98 + 15');
  expect(figureText({ minus: ['98', { half: '30' }] })).toBe('98 − 30 ÷ 2');
});
