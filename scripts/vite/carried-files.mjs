import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const PUBLIC = fileURLToPath(new URL('../../public/', import.meta.url));
const REPLACED = '/src/shared/packs/carried-files.ts';

/** The packs, their index, and what the host says of the page where it does. @returns {string[]} paths within `public` */
function carried() {
  const policies = readdirSync(`${PUBLIC}policies`)
    .filter((file) => file.endsWith('.json'))
    .map((file) => `policies/${file}`);
  return [...policies, ...(existsSync(`${PUBLIC}config.json`) ? ['config.json'] : [])];
}

/**
 * Has the page carry within itself what it would fetch, byte for byte, so that the hashes of the packs hold.
 * @returns {import('vite').Plugin}
 */
export function carriedFilesPlugin() {
  return {
    name: 'gongji:carried-files',
    enforce: 'pre',
    load: {
      filter: { id: /carried-files\.ts$/ },
      handler(id) {
        if (!id.endsWith(REPLACED)) return undefined;
        const files = Object.fromEntries(
          carried().map((file) => [file, readFileSync(PUBLIC + file, 'utf8')]),
        );
        return `export const CARRIED_FILES = ${JSON.stringify(files)};`;
      },
    },
  };
}
