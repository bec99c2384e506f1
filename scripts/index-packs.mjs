import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';

const folder = fileURLToPath(new URL('../public/policies/', import.meta.url));
const indexFile = `${folder}index.json`;

/**
 * @typedef {Record<'zh-CN' | 'en', string>} Text
 * @typedef {{ number: string | null, title: Text, nature: string }} DocumentHead
 * @typedef {{ id: string, version: string, name: Text, pinyin: string }} PackHead
 * @typedef {DocumentHead & { inForceFrom: { date: string }, statedTerm: { until: string | null } | null }} PackDocument
 * @typedef {PackHead & { file: string, sha256: string, document: DocumentHead & { from: string, until: string | null } }} Entry
 */

/** @param {string} file @returns {Entry} */
function entry(file) {
  const bytes = readFileSync(`${folder}${file}`);
  const { id, version, name, pinyin, document } = /** @type {PackHead & { document: PackDocument }} */ (
    JSON.parse(bytes.toString('utf8'))
  );
  if (
    typeof id !== 'string' ||
    version === undefined ||
    name?.['zh-CN'] === undefined ||
    name.en === undefined ||
    typeof pinyin !== 'string' ||
    document?.inForceFrom === undefined
  ) {
    throw new Error(
      `public/policies/${file}: id, version, name.zh-CN, name.en, pinyin and document are required.`,
    );
  }
  const { number, title, nature, inForceFrom, statedTerm } = document;
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return {
    id,
    file,
    version,
    sha256,
    name: { 'zh-CN': name['zh-CN'], en: name.en },
    pinyin,
    document: { number, title, nature, from: inForceFrom.date, until: statedTerm?.until ?? null },
  };
}

/** @returns {string[]} the ids in the order that the present index gives them */
function presentOrder() {
  if (!existsSync(indexFile)) return [];
  const index = /** @type {{ policies: Entry[] }} */ (JSON.parse(readFileSync(indexFile, 'utf8')));
  return index.policies.map(({ id }) => id);
}

/** @returns {Promise<string>} */
async function indexText() {
  const order = presentOrder();
  /** @param {Entry} pack */
  const rank = ({ id }) => (order.includes(id) ? order.indexOf(id) : order.length);
  const policies = readdirSync(folder)
    .filter((file) => file.endsWith('.json') && file !== 'index.json')
    .map(entry)
    .sort((a, b) => rank(a) - rank(b) || (a.id < b.id ? -1 : 1));
  const json = JSON.stringify({ format: 'gongji-policies/1', policies });
  return format(json, { ...(await resolveConfig(indexFile)), parser: 'json' });
}

mkdirSync(folder, { recursive: true });
const text = await indexText();
const onDisk = existsSync(indexFile) ? readFileSync(indexFile, 'utf8') : '';
if (process.argv.includes('--check')) {
  if (text !== onDisk) {
    console.error('public/policies/index.json does not fit the packs: run npm run packs:index.');
    process.exitCode = 1;
  }
} else if (text !== onDisk) {
  writeFileSync(indexFile, text);
}
