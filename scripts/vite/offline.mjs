import { resolve } from 'node:path';
import { VitePWA } from 'vite-plugin-pwa';
import { addIntegrity } from './integrity.mjs';
import { BUILD_TARGETS } from './options.mjs';

/** Files of a build whose names tell their contents. */
const HASHED = /assets\/.*-[\w-]{8}\.\w+$/u;

/**
 * What makes the page work without a network: `sw.js`, which stores every file of the build, and the manifest. What a host may
 * replace is not among these files: the worker asks for it anew, see `src/sw/host-files.ts`.
 */
export function offlinePlugins() {
  let folder = '';
  /** @type {import('vite').Plugin} */
  const whereTo = {
    name: 'gongji:where-to',
    configResolved: ({ root, build }) => {
      folder = resolve(root, build.outDir);
    },
  };
  const worker = VitePWA({
    strategies: 'injectManifest',
    srcDir: 'src/sw',
    filename: 'sw.ts',
    injectRegister: false,
    injectManifest: {
      target: BUILD_TARGETS.target,
      rollupFormat: 'iife',
      globPatterns: ['**/*.{js,css,html}'],
      globIgnores: ['policies/**', 'documents/**', 'config.json', 'sw.js'],
      dontCacheBustURLsMatching: HASHED,
      manifestTransforms: [addIntegrity(() => folder)],
    },
    manifest: {
      name: '共济 · 职工医保待遇测算',
      short_name: '共济',
      lang: 'zh-CN',
      start_url: './',
      scope: './',
      display: 'standalone',
      background_color: '#f8f4ea',
      theme_color: '#075a60',
      icons: [
        { src: 'favicon.svg', sizes: 'any', type: 'image/svg+xml' },
        { src: 'icon-192.png', sizes: '192x192', type: 'image/png' },
        { src: 'icon-512.png', sizes: '512x512', type: 'image/png' },
      ],
    },
  });
  return [whereTo, worker];
}
