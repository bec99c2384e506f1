import { once } from 'node:events';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { lineBatches } from './lines.ts';
import { PolicyFileError, policyFinder } from './policies.ts';
import { settleLine } from './settle-line.ts';

const USAGE = `Usage: npm run -s settle -- [--pack FILE]... < cases.ndjson > results.ndjson

One case a line in, one result a line out, in the same order (case format version 1).
  --pack FILE   a policy pack beside those in public/policies; may be given more than once
Exit status: 0 every line was settled, 2 a line was bad, 1 the tool itself failed.
`;

/** The packs beside the built command line: `build/settle.mjs` and `public/policies/` lie in one project. */
const POLICIES = new URL('../public/policies/', import.meta.url);

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      pack: { type: 'string', multiple: true, default: [] },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) {
    process.stdout.write(USAGE);
    return 0;
  }
  const findPack = policyFinder(POLICIES, values.pack);
  let bad = false;
  for await (const lines of lineBatches(process.stdin)) {
    let results = '';
    try {
      for (const line of lines) {
        const settled = settleLine(line, findPack);
        if (!settled) continue;
        bad ||= settled.bad;
        results += `${settled.result}\n`;
      }
    } finally {
      // What was settled before a policy file failed is an answer all the same.
      if (results !== '' && !process.stdout.write(results)) await once(process.stdout, 'drain');
    }
  }
  return bad ? 2 : 0;
}

// A reader that has seen enough closes the pipe: that is an end, no failure of ours to report.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? 0 : 1);
});

/** What the user can mend is said in a sentence; anything else is a bug, and its place is needed. */
function report(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const isUse = 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
  if (isUse) return `${error.message}\n\n${USAGE}`;
  return error instanceof PolicyFileError ? error.message : (error.stack ?? error.message);
}

try {
  process.exitCode = await main();
} catch (error) {
  process.stderr.write(`${report(error)}\n`);
  process.exitCode = 1;
}
