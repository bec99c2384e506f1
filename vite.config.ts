import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { CONTENT_SECURITY_POLICY } from './scripts/csp.mjs';
import { offlinePlugins } from './scripts/vite/offline.mjs';
import { BUILD_TARGETS, FIRST_FILES, RESOLVE } from './scripts/vite/options.mjs';
import { shellPlugin } from './scripts/vite/shell.mjs';

/** Only in the build: the dev server injects inline scripts that a strict policy refuses. */
const contentSecurityPolicy: Plugin = {
  name: 'gongji:content-security-policy',
  apply: 'build',
  transformIndexHtml: () => [
    {
      tag: 'meta',
      attrs: { 'http-equiv': 'Content-Security-Policy', content: CONTENT_SECURITY_POLICY },
      injectTo: 'head-prepend',
    },
  ],
};

export default defineConfig({
  base: './',
  plugins: [react(), contentSecurityPolicy, shellPlugin(), offlinePlugins()],
  resolve: RESOLVE,
  build: {
    ...BUILD_TARGETS,
    // All styles are 13 KB: less to wait for in one file than what the first screen needs of them in five.
    cssCodeSplit: false,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    rolldownOptions: { output: FIRST_FILES },
  },
});
