import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Bundles one entry of the project into one file that Node runs.
 * @param {string} entry path from the project's root
 * @param {string} outfile path from the project's root
 */
export async function bundle(entry, outfile) {
  const { build } = await import('rolldown');
  await build({
    cwd: root,
    input: entry,
    platform: 'node',
    resolve: { alias: { '@': `${root}src` } },
    logLevel: 'warn',
    output: { file: outfile, format: 'esm', codeSplitting: false },
  });
}
