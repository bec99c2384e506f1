import { readdirSync, statSync } from 'node:fs';

// The start must stay cheap: no package is loaded, only file times are compared.
const BUNDLE = new URL('../build/settle.mjs', import.meta.url);

/** @param {URL} folder @returns {number} */
function newest(folder) {
  let time = 0;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const url = new URL(entry.isDirectory() ? `${entry.name}/` : entry.name, folder);
    time = Math.max(time, entry.isDirectory() ? newest(url) : statSync(url).mtimeMs);
  }
  return time;
}

function isStale() {
  const built = statSync(BUNDLE, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  return ['engine', 'cli', 'i18n'].some(
    (name) => newest(new URL(`../src/${name}/`, import.meta.url)) > built,
  );
}

if (isStale()) {
  const { bundle } = await import('./bundle.mjs');
  await bundle('src/cli/main.ts', 'build/settle.mjs');
}
await import(BUNDLE.href);
