import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What nobody but the build writes. A host may put other icons in the place of those beside it. */
const BUILT = 'assets/';

/**
 * Adds to each built script and style of the worker's list what its bytes are, so that browsers refuse whatever else comes in
 * its place: its name alone says that only to whoever trusts the answer.
 * @param {() => string} folder where the build is written, known once it begins
 * @returns {import('workbox-build').ManifestTransform}
 */
export const addIntegrity = (folder) => (entries) => ({
  manifest: entries.map((entry) =>
    entry.url.startsWith(BUILT) ? { ...entry, integrity: integrityOf(join(folder(), entry.url)) } : entry,
  ),
});

/** @param {string} file */
const integrityOf = (file) => `sha256-${createHash('sha256').update(readFileSync(file)).digest('base64')}`;
