import { expect, test } from 'vitest';
import { areStored } from './offline-store.ts';

test.each([
  ['ready', false, true],
  ['incomplete', false, true],
  ['preparing', false, true],
  ['ready', true, false],
  // Without a worker nothing is stored, whatever becomes of the network.
  ['file', false, false],
  ['http', false, false],
  ['unsupported', false, false],
  ['refused', false, false],
] as const)('%s, online %s: the figures are the stored ones: %s', (readiness, online, stored) => {
  expect(areStored({ readiness, online, updateWaits: false })).toBe(stored);
});
