import { expect, test } from 'vitest';
import { impossibleBecause } from './impossible.ts';

test.each([
  ['from a file', { protocol: 'file:', isSecureContext: true, hasWorkers: true }, 'file'],
  ['over plain http', { protocol: 'http:', isSecureContext: false, hasWorkers: false }, 'http'],
  [
    'in a browser without workers',
    { protocol: 'https:', isSecureContext: true, hasWorkers: false },
    'unsupported',
  ],
  ['over https', { protocol: 'https:', isSecureContext: true, hasWorkers: true }, undefined],
  ['on this very machine', { protocol: 'http:', isSecureContext: true, hasWorkers: true }, undefined],
] as const)('%s', (_, surroundings, why) => {
  expect(impossibleBecause(surroundings)).toBe(why);
});
