import { spawn } from 'node:child_process';
import { delimiter } from 'node:path';
import { fileURLToPath } from 'node:url';
import { GATES } from './gates.mjs';
import { clearReports, JOURNEYS_REPORT, UNIT_REPORT } from './reports.mjs';

/** @typedef {import('./gates.mjs').Gate} Gate */

const AT_ONCE = 2;
const LONGEST_MS = 30 * 60_000;

const root = fileURLToPath(new URL('..', import.meta.url));
process.chdir(root);

const environment = {
  ...process.env,
  PATH: `${root}node_modules/.bin${delimiter}${process.env['PATH'] ?? ''}`,
  NO_COLOR: '1',
  UNIT_REPORT,
  PLAYWRIGHT_JSON_OUTPUT_FILE: JOURNEYS_REPORT,
};

/** @returns {readonly Gate[]} */
function chosenGates() {
  const at = process.argv.indexOf('--only');
  if (at < 0) return GATES;
  const ids = (process.argv[at + 1] ?? '').split(',');
  const known = GATES.map(({ id }) => id);
  const unknown = ids.filter((id) => !known.includes(id));
  if (unknown.length > 0) {
    console.error(`No gate is named ${unknown.join(', ') || '""'}: there are ${known.join(', ')}.`);
    process.exit(2);
  }
  return GATES.filter(({ id }) => ids.includes(id));
}

/** @param {string[]} command @returns {Promise<{ ok: boolean, output: string }>} */
function run([file = '', ...args]) {
  return new Promise((resolve) => {
    let output = '';
    const child = spawn(file, args, {
      env: environment,
      shell: process.platform === 'win32',
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: LONGEST_MS,
    });
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (output += String(text)));
    child.on('error', (error) => resolve({ ok: false, output: `${output}${error.message}\n` }));
    child.on('close', (code, signal) => {
      if (signal !== null) output += `Ended by ${signal}.\n`;
      resolve({ ok: code === 0, output });
    });
  });
}

const total = { passed: 0, failed: 0, skipped: /** @type {string[]} */ ([]) };
/** @type {Map<string, boolean>} */
const finished = new Map();

/** Adds the tests of a gate to the totals. @param {Gate} gate @returns {string} */
function countTests(gate) {
  if (gate.report === undefined) return '';
  try {
    const { passed, failed, skipped, failures, unsteady } = gate.report();
    total.passed += passed;
    total.failed += failed;
    total.skipped.push(...skipped);
    const list = (/** @type {string} */ word, /** @type {string[]} */ names) =>
      names.map((name) => `   ${word}: ${name}\n`).join('');
    return (
      `   ${passed} passed, ${failed} failed, ${skipped.length} skipped\n` +
      list('failed', failures) +
      list('passed when tried again', unsteady) +
      list('skipped', skipped)
    );
  } catch {
    return '   it left no report of its tests\n';
  }
}

/** @param {Gate} gate */
async function pass(gate) {
  const reason = gate.skip?.();
  if (reason !== undefined) {
    process.stdout.write(`skip ${gate.name}\n   skipped: ${gate.name} (${reason})\n`);
    total.skipped.push(gate.name);
    finished.set(gate.id, true);
    return;
  }
  const start = performance.now();
  let ok = true;
  let output = '';
  if (gate.needs !== undefined && finished.get(gate.needs) === false) {
    ok = false;
    output = `Not run: it needs "${gate.needs}", which failed.\n`;
  }
  for (const step of gate.steps) {
    if (!ok) break;
    const result = await run(step);
    ok = result.ok;
    output += result.output;
  }
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const tests = output.startsWith('Not run') ? '' : countTests(gate);
  process.stdout.write(
    // What failed comes before how: whoever has only the beginning of a long output still knows it.
    `${ok ? 'ok  ' : 'FAIL'} ${gate.name} ${seconds}\n${tests}${ok ? '' : output.trimEnd() + '\n'}`,
  );
  total[ok ? 'passed' : 'failed'] += 1;
  finished.set(gate.id, ok);
}

/** Starts each gate in its order as soon as there is room and what it needs is finished. */
async function passAll() {
  const waiting = [...chosenGates()];
  const chosen = new Set(waiting.map(({ id }) => id));
  /** @type {Map<Gate, Promise<void>>} */
  const running = new Map();
  /** @param {Gate} gate */
  const ready = (gate) => gate.needs === undefined || !chosen.has(gate.needs) || finished.has(gate.needs);
  /** @param {Gate} gate */
  const hasRoom = (gate) =>
    running.size === 0 ||
    (running.size < AT_ONCE && gate.alone !== true && ![...running.keys()].some((one) => one.alone));
  while (waiting.length > 0 || running.size > 0) {
    const next = waiting.find(ready);
    if (next !== undefined && hasRoom(next)) {
      waiting.splice(waiting.indexOf(next), 1);
      running.set(
        next,
        pass(next).finally(() => running.delete(next)),
      );
    } else {
      await Promise.race(running.values());
    }
  }
}

clearReports();
await passAll();
const skips = total.skipped.length > 0 ? `, ${total.skipped.length} skipped` : '';
process.exitCode = total.failed > 0 ? 1 : 0;
console.log(`${total.passed} passed, ${total.failed} failed${skips}`);
