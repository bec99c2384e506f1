import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { around, distFiles } from './dist-files.mjs';
import { ALLOWED_IN_SCRIPTS, ALLOWED_IN_STYLES } from './floor/allowed.mjs';
import { polyfillsIn, scriptBeyond } from './floor/script.mjs';
import { styleBeyond } from './floor/style.mjs';

/** The worker runs by itself, before any page and without what a page loads. */
const WORKER = /^sw\.js$/;

/** @param {string} path */
const polyfillsOf = (path) =>
  polyfillsIn(readFileSync(fileURLToPath(new URL(`../src/${path}`, import.meta.url)), 'utf8'));

const ofPage = polyfillsOf('app/polyfills.ts');
const ofWorker = polyfillsOf('sw/polyfills.ts');

let found = 0;
/**
 * @param {{ file: string, text: string }} from @param {import('./floor/walk.mjs').Finding[]} findings
 * @param {readonly import('./floor/allowed.mjs').Allowed[]} allowed
 */
function report({ file, text }, findings, allowed) {
  for (const { index, what } of findings) {
    const place = around(text, index);
    if (allowed.some((each) => each.what === what && (each.near?.test(place) ?? true))) continue;
    found += 1;
    console.error(`dist/${file}: ${what} is beyond Chrome 64 / Safari 12: …${place}…`);
  }
}

for (const each of distFiles(['.js'])) {
  report(each, scriptBeyond(each.text, WORKER.test(each.file) ? ofWorker : ofPage), ALLOWED_IN_SCRIPTS);
}
for (const each of distFiles(['.css'])) report(each, styleBeyond(each.text), ALLOWED_IN_STYLES);
if (found > 0) process.exitCode = 1;
