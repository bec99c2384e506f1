import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundle } from './bundle.mjs';

const entry = process.argv[2];
const root = fileURLToPath(new URL('..', import.meta.url));
if (entry === undefined || !existsSync(`${root}${entry}`)) {
  console.error(`${entry ?? 'An entry'} does not exist.`);
  process.exit(1);
}
const outfile = `build/${basename(entry, '.ts')}.mjs`;
await bundle(entry, outfile);
process.argv.splice(1, 2, `${root}${outfile}`);
await import(new URL(`../${outfile}`, import.meta.url).href);
