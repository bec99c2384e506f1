import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { COPY } from './dist-files.mjs';

/** What a phone on a slow network must load before the first screen works, compressed. */
const BUDGET_KB = 140;

/** The whole copy that opens by a double click: as it lies on a disk, and as it is sent or handed on. */
const COPY_BUDGET_KB = { whole: 2800, compressed: 640 };

const dist = `${process.env['FOLDER'] ?? fileURLToPath(new URL('../dist', import.meta.url))}/`;
const html = readFileSync(`${dist}index.html`, 'utf8');
const tags = [...html.matchAll(/<(?:script|link)\b[^>]*>/g)].map(([tag]) => tag);
const named = tags
  .filter((tag) => tag.startsWith('<script') || /rel="(?:stylesheet|modulepreload)"/.test(tag))
  .flatMap((tag) => /(?:src|href)="\.\/([^"]+)"/.exec(tag)?.[1] ?? []);
// The entry asks for the rest once the page is painted; for one file of it in old browsers alone.
const asked = named
  .filter((file) => file.endsWith('.js'))
  .flatMap((file) => [...readFileSync(dist + file, 'utf8').matchAll(/\.\/([\w-]+\.js)/g)])
  .map(([, file]) => `assets/${file}`)
  .filter((file) => !file.includes('/polyfills-'));
const initial = [...new Set([...named, ...asked])];

const sizes = ['index.html', ...initial].map((file) => ({
  file,
  kb: brotliCompressSync(readFileSync(dist + file)).length / 1024,
}));
const total = sizes.reduce((sum, { kb }) => sum + kb, 0);
for (const { file, kb } of sizes) console.log(`${kb.toFixed(1).padStart(7)} KB  ${file}`);
console.log(`${total.toFixed(1).padStart(7)} KB  of ${BUDGET_KB} KB (brotli)`);

if (initial.length === 0 || total > BUDGET_KB) {
  console.error(initial.length === 0 ? 'dist/index.html loads no script.' : 'The size budget is exceeded.');
  process.exitCode = 1;
}

const copy = readFileSync(COPY);
const whole = copy.length / 1024;
const compressed = brotliCompressSync(copy).length / 1024;
console.log(
  `${compressed.toFixed(1).padStart(7)} KB  of ${COPY_BUDGET_KB.compressed} KB (brotli), ` +
    `${whole.toFixed(1)} KB of ${COPY_BUDGET_KB.whole} KB: the copy that opens by a double click`,
);
if (whole > COPY_BUDGET_KB.whole || compressed > COPY_BUDGET_KB.compressed) {
  console.error('The size budget of the copy is exceeded.');
  process.exitCode = 1;
}
