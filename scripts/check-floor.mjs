import { around, distFiles } from './dist-files.mjs';

/** What Chrome 64 and Safari 12 do not have and the build does not translate. */
const BEYOND =
  /\b(?:BigInt|structuredClone|toSorted|toReversed|toSpliced|findLast|findLastIndex)\b|\bObject\.hasOwn\b|\(\?<[=!]/g;

let found = 0;
for (const { file, text } of distFiles(['.js'])) {
  for (const hit of text.matchAll(BEYOND)) {
    found += 1;
    console.error(`dist/${file}: ${hit[0]} is beyond Chrome 64 / Safari 12: …${around(text, hit.index)}…`);
  }
}
if (found > 0) process.exitCode = 1;
