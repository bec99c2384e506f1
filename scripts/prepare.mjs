import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const entry = new URL('../src/cli/main.ts', import.meta.url);

/** Builds the command line, so that `npm run -s settle` works right after an install. */
async function prepare() {
  if (!existsSync(fileURLToPath(entry))) {
    console.log('The command line is not built: src/cli/main.ts does not exist yet.');
    return;
  }
  const { bundle } = await import('./bundle.mjs');
  await bundle('src/cli/main.ts', 'build/settle.mjs');
}

try {
  await prepare();
} catch (error) {
  // An install without dev dependencies has no bundler; that is no reason to fail it.
  if (!(error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND')) throw error;
  console.log('The command line is not built: that needs the dev dependencies (npm ci --include=dev).');
}
