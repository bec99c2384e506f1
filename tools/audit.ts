import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeText } from '@/shared/input/decode-text.ts';
import { auditPack } from './audit/audit-pack.ts';
import { lineOf } from './audit/finding.ts';
import { Lookup } from './audit/lookup.ts';

/**
 * Looks up every figure of the policy packs in the texts of their documents: `npm run audit -- --documents DIR`, where
 * DIR holds `<id>.txt` for each. What is not found is listed, and so are figures of cited articles that no pack uses.
 */
const POLICIES = 'public/policies';

const named = process.argv.indexOf('--documents');
const folder = named < 0 ? undefined : process.argv[named + 1];
if (folder === undefined || !existsSync(folder)) {
  console.error('Say where the texts of the documents are: npm run audit -- --documents DIR');
  process.exit(2);
}

const total = { packs: 0, figures: 0, listed: 0 };
for (const name of readdirSync(POLICIES)) {
  if (!name.endsWith('.json') || name === 'index.json') continue;
  const id = name.slice(0, -'.json'.length);
  const lines = linesOf(id, join(folder, `${id}.txt`));
  total.packs += 1;
  total.listed += lines.length;
  console.log(`${id}: ${lines.length === 0 ? 'clean' : `${lines.length} to mend`}`);
  for (const line of lines) console.log(`  ${line}`);
}
console.log(`${total.packs} packs, ${total.figures} figures looked up, ${total.listed} to mend`);
process.exitCode = total.listed > 0 ? 1 : 0;

function linesOf(id: string, file: string): readonly string[] {
  if (!existsSync(file)) return [`there is no ${id}.txt among the documents`];
  const bytes = readFileSync(file);
  const text = decodeText(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
  const pack: unknown = JSON.parse(readFileSync(join(POLICIES, `${id}.json`), 'utf8'));
  const { figures, findings } = auditPack(pack, new Lookup(text));

  total.figures += figures;
  return findings.map(lineOf);
}
