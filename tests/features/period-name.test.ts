import { expect, it } from 'vitest';
import { periodName } from '@/i18n/period-name.ts';

it('names months and years as people do', () => {
  expect(periodName('2023-06', 'zh-CN')).toBe('2023 年 6 月');
  expect(periodName('2023', 'zh-CN')).toBe('2023 年');
  expect(periodName('2023-12', 'en')).toBe('December 2023');
  expect(periodName('2023', 'en')).toBe('2023');
});
