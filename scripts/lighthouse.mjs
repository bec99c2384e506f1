import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import lighthouse from 'lighthouse';
import { ensureBrowser } from './find-browser.mjs';
import { createStaticServer, listen } from './serve.mjs';

/**
 * How fast a phone on a slow network has the first screen, and what Lighthouse finds besides: `dist` as it was built,
 * compressed, under a sub-path and a strict policy; network and processor simulated. `--runs` 5 is what is reported,
 * the gate has 3; the median of each figure counts.
 */

/**
 * @typedef {object} Measure
 * @property {string} name
 * @property {(result: import('lighthouse').Result) => number} of
 * @property {number} target what we want to come to
 * @property {number} [limit] where the gate fails; none where it is reported alone
 * @property {'least' | 'most'} is
 */

/** @param {string} id @returns {Measure['of']} */
const score =
  (id) =>
  ({ categories }) =>
    categories[id]?.score ?? 0;
/** @param {string} id @param {number} unit @returns {Measure['of']} */
const figure =
  (id, unit) =>
  ({ audits }) =>
    (audits[id]?.numericValue ?? Infinity) / unit;

/** @type {readonly Measure[]} */
const MEASURES = [
  { name: 'performance', of: score('performance'), target: 0.95, is: 'least' },
  { name: 'accessibility', of: score('accessibility'), target: 1, limit: 1, is: 'least' },
  { name: 'best practices', of: score('best-practices'), target: 1, limit: 1, is: 'least' },
  { name: 'LCP (s)', of: figure('largest-contentful-paint', 1000), target: 2, limit: 3, is: 'most' },
  { name: 'FCP (s)', of: figure('first-contentful-paint', 1000), target: 2, is: 'most' },
  { name: 'TBT (ms)', of: figure('total-blocking-time', 1), target: 200, is: 'most' },
  { name: 'CLS', of: figure('cumulative-layout-shift', 1), target: 0.01, is: 'most' },
];

const FLAGS = [
  '--headless=new',
  '--lang=zh-CN',
  '--accept-lang=zh-CN',
  '--remote-debugging-port=0',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** @param {string} name @param {string} otherwise */
function option(name, otherwise) {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? otherwise : (process.argv[at + 1] ?? otherwise);
}

/** @param {readonly number[]} numbers */
const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? NaN;

/**
 * A browser of its own, with a profile of its own.
 * @param {string} profile
 * @returns {Promise<{ port: number, close: () => Promise<void> }>}
 */
function startBrowser(profile) {
  const child = spawn(ensureBrowser(), [...FLAGS, `--user-data-dir=${profile}`, 'about:blank'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  /** @type {Promise<void>} */
  const closed = new Promise((resolve) => child.on('close', () => resolve()));
  return new Promise((resolve, reject) => {
    let said = '';
    child.stderr.on('data', (text) => {
      said += String(text);
      const port = /DevTools listening on ws:\/\/[^:]+:(\d+)\//u.exec(said)?.[1];
      if (port === undefined) return;
      const close = () => {
        child.kill();
        return closed;
      };
      resolve({ port: Number(port), close });
    });
    child.on('error', reject);
    void closed.then(() => reject(new Error(`The browser did not start:\n${said}`)));
  });
}

/** @param {string} url @returns {Promise<import('lighthouse').Result>} */
async function run(url) {
  const profile = await mkdtemp(join(tmpdir(), 'gongji-lighthouse-'));
  const browser = await startBrowser(profile);
  try {
    const ran = await lighthouse(url, {
      port: browser.port,
      logLevel: 'error',
      onlyCategories: ['performance', 'accessibility', 'best-practices'],
      throttlingMethod: 'simulate',
    });
    if (ran === undefined) throw new Error('Lighthouse gave no result.');
    const { code, message } = ran.lhr.runtimeError ?? {};
    if (code !== undefined) throw new Error(`${code}: ${message}`);
    return ran.lhr;
  } finally {
    await browser.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** What a result lost points on, without the measures of speed. @param {import('lighthouse').Result} result */
function findings({ categories, audits }) {
  return ['accessibility', 'best-practices'].flatMap((id) =>
    (categories[id]?.auditRefs ?? []).flatMap((ref) => {
      const audit = audits[ref.id];
      const lost = ref.weight > 0 && audit !== undefined && audit.score !== null && audit.score < 1;
      return lost ? [`${ref.id}: ${audit.title}`] : [];
    }),
  );
}

const BASE = '/a/b/';
const server = createStaticServer({
  ...(process.env['FOLDER'] === undefined ? {} : { folder: process.env['FOLDER'] }),
  base: BASE,
  csp: true,
});
const port = await listen(server, Number(process.env['PORT'] ?? 4373), true);
/** @type {import('lighthouse').Result[]} */
const results = [];
try {
  for (let left = Number(option('runs', '5')); left > 0; left -= 1) {
    results.push(await run(`http://localhost:${port}${BASE}`));
  }
} finally {
  server.close();
}

console.log('                    median  target   limit  each run');
for (const { name, of, target, limit, is } of MEASURES) {
  const each = results.map(of);
  const middle = median(each);
  const passes = (/** @type {number} */ than) => (is === 'least' ? middle >= than : middle <= than);
  const columns = [middle, target, limit].map((value) => (value?.toFixed(2) ?? '').padStart(8));
  const fails = limit !== undefined && !passes(limit);
  const remark = fails ? '   beyond the limit' : passes(target) ? '' : '   short of the target';
  console.log(
    `${name.padEnd(18)}${columns.join('')}  ${each.map((one) => one.toFixed(2)).join(' ')}${remark}`,
  );
  if (fails) process.exitCode = 1;
}
for (const finding of new Set(results.flatMap(findings))) console.log(`finding: ${finding}`);
const json = option('json', '');
if (json !== '') await writeFile(json, JSON.stringify(results));
