import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { putIn } from './put-in.mjs';
import { carriedFilesPlugin } from './vite/carried-files.mjs';
import { BUILD_TARGETS, RESOLVE } from './vite/options.mjs';
import { renderShell, SHELL_MARK } from './vite/shell.mjs';

/**
 * Builds the copy that opens by a double click: one file with everything in it, which asks for nothing. A browser runs no
 * modules from a disk, so its script is a classic one; it is let in by its hash, as are the styles.
 */

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = process.env['FILE_FOLDER'] ?? `${root}dist-file`;

/** @returns {Promise<{ script: string, style: string }>} */
async function buildParts() {
  const built = await build({
    configFile: false,
    root,
    logLevel: 'warn',
    publicDir: false,
    plugins: [react(), carriedFilesPlugin()],
    resolve: RESOLVE,
    build: {
      ...BUILD_TARGETS,
      write: false,
      cssCodeSplit: false,
      modulePreload: false,
      rolldownOptions: {
        input: `${root}src/app/entry.ts`,
        // Of what finds the files that are loaded later: there are none.
        checks: { emptyImportMeta: false },
        output: { format: 'iife', codeSplitting: false },
      },
    },
  });
  const [only, ...more] = /** @type {import('vite').Rolldown.RolldownOutput[]} */ (
    Array.isArray(built) ? built : [built]
  ).flatMap(({ output }) => output);
  const files = only === undefined ? [] : [only, ...more];
  const script = files.flatMap((file) => (file.type === 'chunk' ? [file.code] : []));
  const style = files.flatMap((file) =>
    file.type === 'asset' && file.fileName.endsWith('.css') ? [String(file.source)] : [],
  );
  if (script.length !== 1 || style.length !== 1 || files.length !== 2) {
    throw new Error(
      `One script and one style were to be built: ${files.map((file) => file.fileName).join(', ')}`,
    );
  }
  return { script: String(script[0]), style: String(style[0]) };
}

/** Nothing in it ends the element that it is put into. @param {string} text */
function inScript(text) {
  const whole = text.trim().replaceAll(/<(?=\/script|!--)/giu, '\\x3C');
  return checked(whole, /<\/script|<!--|\r/iu);
}

/** @param {string} text */
const inStyle = (text) => checked(text.trim(), /<\/style|<!--|\r/iu);

/** @param {string} text @param {RegExp} bad */
function checked(text, bad) {
  if (bad.test(text)) throw new Error(`What is put into the page holds ${bad.exec(text)?.[0]}.`);
  return text;
}

/** @param {string} text */
const hashOf = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const [{ script, style }, shell] = await Promise.all([buildParts(), renderShell()]);
const [code, css] = [inScript(script), inStyle(style)];
const policy = [
  "default-src 'none'",
  `script-src ${hashOf(code)}`,
  `style-src ${hashOf(css)}`,
  'img-src data:',
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');
const icon = encodeURIComponent(readFileSync(`${root}public/favicon.svg`, 'utf8').trim());

let html = readFileSync(`${root}index.html`, 'utf8');
html = putIn(
  html,
  /<head>/u,
  `<head>\n    <meta http-equiv="Content-Security-Policy" content="${policy}" />`,
);
html = putIn(html, /\.\/favicon\.svg/u, `data:image/svg+xml,${icon}`);
html = putIn(html, /(?= {2}<\/head>)/u, `    <style>${css}</style>\n`);
html = putIn(html, SHELL_MARK, shell);
html = putIn(html, /<script type="module"[^>]*><\/script>/u, `<script>${code}</script>`);
mkdirSync(folder, { recursive: true });
writeFileSync(`${folder}/gongji.html`, html);
