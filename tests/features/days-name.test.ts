import { expect, it } from 'vitest';
import { daysName } from '@/features/calculator/visits/days-name.ts';

it.each([
  ['2024-5-3', '2024-05-10', 'zh-CN', '5月3日–5月10日'],
  ['2024-5-3', '2024-05-10', 'en', '3 May–10 May'],
  ['2023-12-30', '2024-01-02', 'zh-CN', '2023年12月30日–2024年1月2日'],
  ['2023-12-30', '2024-01-02', 'en', '30 Dec 2023–2 Jan 2024'],
] as const)('the days from %s to %s are in short, in %s, %s', (from, until, language, said) => {
  expect(daysName(from, until, language)).toBe(said);
});

it('a day that cannot be read stands as typed', () => {
  expect(daysName(' 上周 ', '2024-05-10', 'zh-CN')).toBe('上周–2024年5月10日');
});
