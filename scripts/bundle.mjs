import { rename } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Bundles one entry of the project into one file that Node runs.
 * @param {string} entry path from the project's root
 * @param {string} outfile path from the project's root
 */
export async function bundle(entry, outfile) {
  const { build } = await import('rolldown');
  const written = `${outfile}.${process.pid}.mjs`;
  await build({
    cwd: root,
    input: entry,
    platform: 'node',
    resolve: { alias: { '@': `${root}src` } },
    logLevel: 'warn',
    output: { file: written, format: 'esm', codeSplitting: false },
  });
  // Two commands may bundle at once: each sees a whole file.
  await rename(`${root}${written}`, `${root}${outfile}`);
}
