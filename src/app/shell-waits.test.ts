import { expect, it } from 'vitest';
import { keptFile } from '@/shared/keep/read-kept.ts';
import { shellWaits } from './shell-waits.ts';

const kept = (elder: boolean | undefined, name = ''): string =>
  keptFile({
    settings: { size: 'normal', theme: 'auto', language: 'zh-CN', ...(elder !== undefined && { elder }) },
    current: undefined,
    cases: [{ id: 'a', name, at: '', file: {} }],
  });

it.each([
  ['', undefined, false],
  ['#/', undefined, false],
  ['#/all', undefined, true],
  ['', kept(undefined), false],
  ['', kept(false), false],
  ['', kept(true), true],
  ['#/', kept(true), true],
  ['', kept(undefined, '"settings":{"elder":true'), false],
  ['', 'no JSON', false],
])('the shell of %s with %s kept', (hash, text, waits) => {
  expect(shellWaits(hash, text ?? '')).toBe(waits);
});
