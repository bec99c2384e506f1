import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';

/** What a phone on a slow network must load before the first screen works, compressed. */
const BUDGET_KB = 140;

const dist = fileURLToPath(new URL('../dist/', import.meta.url));
const html = readFileSync(`${dist}index.html`, 'utf8');
const tags = [...html.matchAll(/<(?:script|link)\b[^>]*>/g)].map(([tag]) => tag);
const initial = tags
  .filter((tag) => tag.startsWith('<script') || /rel="(?:stylesheet|modulepreload)"/.test(tag))
  .flatMap((tag) => /(?:src|href)="\.\/([^"]+)"/.exec(tag)?.[1] ?? []);

const sizes = initial.map((file) => ({
  file,
  kb: brotliCompressSync(readFileSync(dist + file)).length / 1024,
}));
const total = sizes.reduce((sum, { kb }) => sum + kb, 0);
for (const { file, kb } of sizes) console.log(`${kb.toFixed(1).padStart(7)} KB  ${file}`);
console.log(`${total.toFixed(1).padStart(7)} KB  of ${BUDGET_KB} KB (brotli)`);

if (sizes.length === 0 || total > BUDGET_KB) {
  console.error(sizes.length === 0 ? 'dist/index.html loads no script.' : 'The size budget is exceeded.');
  process.exitCode = 1;
}
