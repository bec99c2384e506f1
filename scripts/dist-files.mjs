import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const dist = fileURLToPath(new URL('../dist/', import.meta.url));

/**
 * The text files of the built site with one of the given endings; none is an error of its own.
 * @param {string[]} endings
 * @returns {{ file: string, text: string }[]}
 */
export function distFiles(endings) {
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((file) => endings.some((ending) => file.endsWith(ending)))
    .map((file) => ({ file, text: readFileSync(dist + file, 'utf8') }));
  if (files.length === 0) throw new Error(`dist holds no ${endings.join(' or ')} file: run npm run build.`);
  return files;
}

/**
 * A hit with what stands around it, for a message.
 * @param {string} text @param {number} index
 */
export function around(text, index) {
  return text.slice(Math.max(0, index - 40), index + 60).replace(/\s+/g, ' ');
}
