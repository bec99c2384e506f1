import { around, distFiles } from './dist-files.mjs';

/** Addresses that are names or texts and never loaded. */
const ALLOWED = [
  { prefix: 'http://www.w3.org/', why: 'XML namespaces' },
  { prefix: 'http://schemas.openxmlformats.org/', why: 'XML namespaces of spreadsheets' },
  { prefix: 'https://react.dev/errors/', why: 'React puts it into its error messages' },
  { prefix: 'https://github.com/zloirock/core-js', why: 'core-js names its source and licence' },
  { prefix: 'https://bit.ly/wb-precache', why: 'workbox puts it into a warning' },
  { prefix: 'https://react.i18next.com/', why: 'react-i18next puts it into a warning' },
];

let found = 0;
for (const { file, text } of distFiles(['.js', '.css', '.html', '.svg', '.webmanifest'])) {
  for (const hit of text.matchAll(/(?:https?|wss?):\/\/[\w.[\]-]+[^\s"'`)\\]*/g)) {
    if (ALLOWED.some(({ prefix }) => hit[0].startsWith(prefix))) continue;
    found += 1;
    console.error(`dist/${file}: the site must load nothing from elsewhere: …${around(text, hit.index)}…`);
  }
}
if (found > 0) process.exitCode = 1;
