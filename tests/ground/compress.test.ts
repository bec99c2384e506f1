import { expect, it } from 'vitest';
import { encodingFor } from '../../scripts/compress.mjs';

it.each([
  ['gzip, deflate, br, zstd', 'br'],
  ['gzip, deflate', 'gzip'],
  ['br;q=0, gzip;q=0.5', 'gzip'],
  ['gzip;q=0.0, deflate', 'identity'],
  ['', 'identity'],
])('of %j the server takes %s', (accepted, encoding) => {
  expect(encodingFor(accepted)).toBe(encoding);
});
