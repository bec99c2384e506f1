import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { rm } from 'node:fs/promises';
import { build } from 'vite';
import { putIn } from '../put-in.mjs';
import { BUILD_TARGETS, RESOLVE } from './options.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Where in `index.html` the shell goes. */
export const SHELL_MARK = '<!--shell-->';

/** @typedef {{ shell: (host: { regions: unknown, config?: unknown }) => string }} ShellModule */

/** @param {string} file path within `public` @returns {unknown} undefined where there is no such file */
function publicJson(file) {
  const path = `${root}public/${file}`;
  return existsSync(path) ? /** @type {unknown} */ (JSON.parse(readFileSync(path, 'utf8'))) : undefined;
}

/**
 * The first screen as HTML, rendered by the very components that the page shows it with.
 * @returns {Promise<string>}
 */
export async function renderShell() {
  const outDir = `${root}build/shell-${process.pid}`;
  await build({
    configFile: false,
    root,
    logLevel: 'error',
    publicDir: false,
    resolve: RESOLVE,
    // One copy of React and of everything else, in the one file.
    ssr: { noExternal: true },
    build: {
      ...BUILD_TARGETS,
      target: 'node20',
      ssr: 'src/app/Shell.tsx',
      outDir,
      emptyOutDir: true,
      minify: false,
      rolldownOptions: { output: { entryFileNames: 'shell.mjs', codeSplitting: false } },
    },
  });
  try {
    const module = /** @type {ShellModule} */ (await import(pathToFileURL(`${outDir}/shell.mjs`).href));
    const index = /** @type {{ policies: unknown }} */ (publicJson('policies/index.json'));
    return module.shell({ regions: index.policies, config: publicJson('config.json') });
  } finally {
    await rm(outDir, { recursive: true, force: true });
  }
}

/**
 * Puts the shell into the built page. The dev server serves the page without it.
 * @returns {import('vite').Plugin}
 */
export function shellPlugin() {
  return {
    name: 'gongji:shell',
    apply: 'build',
    transformIndexHtml: {
      order: 'pre',
      handler: async (html) => putIn(html, SHELL_MARK, await renderShell()),
    },
  };
}
