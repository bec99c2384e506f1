import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { addIntegrity } from '../../scripts/vite/integrity.mjs';

const folder = mkdtempSync(join(tmpdir(), 'gongji-integrity-'));
mkdirSync(join(folder, 'assets'));
writeFileSync(join(folder, 'assets', 'a-12345678.js'), 'abc');

afterAll(() => {
  rmSync(folder, { recursive: true });
});

it('the list of the worker says what the bytes of scripts are, and nothing of what a host may replace', async () => {
  const beside = ['index.html', 'favicon.svg', 'manifest.webmanifest'].map((url) => ({
    url,
    revision: 'any',
    size: 1,
  }));
  const script = { url: 'assets/a-12345678.js', revision: null, size: 3 };
  const { manifest } = await addIntegrity(() => folder)([...beside, script], undefined);
  expect(manifest).toEqual([
    ...beside,
    // The SHA-256 of "abc", as FIPS 180-4 works it: ba7816bf … f20015ad.
    { ...script, integrity: 'sha256-ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=' },
  ]);
});
