import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Another build than dist/ where FOLDER names one. */
const dist = `${process.env['FOLDER'] ?? fileURLToPath(new URL('../dist', import.meta.url))}/`;

/** The copy that opens by a double click; another one where FILE_FOLDER names its folder. */
export const COPY = `${process.env['FILE_FOLDER'] ?? fileURLToPath(new URL('../dist-file', import.meta.url))}/gongji.html`;

/** What of the copy would be a file of its own in the site, by its ending. */
const PARTS_OF_COPY = [
  { ending: '.js', part: /<script>([^]*?)<\/script>/gu },
  { ending: '.css', part: /<style>([^]*?)<\/style>/gu },
  { ending: '.html', part: /^([^]*)$/gu },
];

/**
 * The text files of the built site with one of the given endings, and what the copy holds of their kinds; none is an error
 * of its own.
 * @param {string[]} endings
 * @returns {{ file: string, text: string }[]}
 */
export function distFiles(endings) {
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((file) => endings.some((ending) => file.endsWith(ending)))
    .map((file) => ({ file, text: readFileSync(dist + file, 'utf8') }));
  if (files.length === 0) throw new Error(`dist holds no ${endings.join(' or ')} file: run npm run build.`);
  const copy = readFileSync(COPY, 'utf8');
  const parts = PARTS_OF_COPY.filter(({ ending }) => endings.includes(ending)).flatMap(({ part }) =>
    [...copy.matchAll(part)].map(([, text = '']) => ({ file: '../dist-file/gongji.html', text })),
  );
  return [...files, ...parts];
}

/**
 * A hit with what stands around it, for a message.
 * @param {string} text @param {number} index
 */
export function around(text, index) {
  return text.slice(Math.max(0, index - 40), index + 60).replace(/\s+/g, ' ');
}
