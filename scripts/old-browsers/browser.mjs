import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync } from 'node:zlib';

const cache = fileURLToPath(new URL('../../node_modules/.cache/old-browsers/', import.meta.url));

/**
 * A Chromium of some years ago, in a package made for servers without one.
 * @typedef {{ name: string, package: string, integrity: string }} OldBrowser
 */

/** @type {readonly OldBrowser[]} */
export const OLD_BROWSERS = [
  {
    name: 'Chromium 66',
    package: 'chrome-aws-lambda@66.0.3347',
    integrity:
      'sha512-1RJG31aWQfDshrfE8cG8Uv/KdOcskleRsrrRnOn9zeBz8uxHkujBn697+6lYqLObWOrAIqpUfGdrqvM/rf834w==',
  },
  {
    name: 'Chromium 78',
    package: 'chrome-aws-lambda@1.20.4',
    integrity:
      'sha512-+zuq/BO9TpAvlXIpyGto6YytnEe0NBpZS5HVGnaMqRhL0cagDEhrzAYqaQfK4HZnafA7HW1wkFacl7CAI990LQ==',
  },
  {
    name: 'Chromium 92',
    package: 'chrome-aws-lambda@10.1.0',
    integrity:
      'sha512-NZQVf+J4kqG4sVhRm3WNmOfzY0OtTSm+S8rg77pwePa9RCYHzhnzRs8YvNI6L9tALIW6RpmefWiPURt3vURXcw==',
  },
];

/**
 * The program of an old browser, got and unpacked once. Nothing of the package is run but that program.
 * @param {OldBrowser} browser @returns {string} its path
 */
export function programOf(browser) {
  const program = join(cache, browser.name.replace(' ', '-').toLowerCase());
  if (existsSync(program)) return program;
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, 'unpacking-'));
  try {
    const packed = pack(browser, folder);
    run('tar', ['-xzf', packed, '-C', folder, 'package/bin/chromium.br']);
    const unpacked = join(folder, 'chromium');
    writeFileSync(unpacked, brotliDecompressSync(readFileSync(join(folder, 'package/bin/chromium.br'))));
    chmodSync(unpacked, 0o755);
    renameSync(unpacked, program);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return program;
}

/** @param {OldBrowser} browser @param {string} folder @returns {string} the package as it was published */
function pack(browser, folder) {
  run('npm', ['pack', '--loglevel=error', '--ignore-scripts', '--pack-destination', folder, browser.package]);
  const packed = join(folder, `${browser.package.replace('@', '-')}.tgz`);
  const integrity = `sha512-${createHash('sha512').update(readFileSync(packed)).digest('base64')}`;
  if (integrity !== browser.integrity) throw new Error(`${browser.package} is another than it was.`);
  return packed;
}

/** @param {string} command @param {string[]} args */
function run(command, args) {
  const { status, stderr, error } = spawnSync(command, args, { encoding: 'utf8' });
  if (status !== 0) throw error ?? new Error(stderr.trim().split('\n')[0] ?? `${command} failed`);
}

const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--lang=zh-CN',
  '--remote-debugging-port=0',
];

/** How often, and how far apart in milliseconds, a profile is tried to be removed. */
const TRIES = 50;
const APART = 100;

/**
 * Removes a profile. The browser's children outlive it by a moment, and still write then.
 * @param {string} profile
 */
async function removed(profile) {
  for (let left = TRIES; ; left -= 1) {
    try {
      rmSync(profile, { recursive: true, force: true });
      return;
    } catch (error) {
      if (left === 0) throw error;
      await new Promise((resolve) => {
        setTimeout(resolve, APART);
      });
    }
  }
}

/**
 * Starts a browser with a profile of its own.
 * @param {string} program
 * @returns {Promise<{ page: string, stop: () => Promise<void> }>} where its page is driven from, and what ends it
 */
export async function start(program) {
  const profile = mkdtempSync(join(cache, 'profile-'));
  const child = spawn(program, [...FLAGS, `--user-data-dir=${profile}`, 'about:blank'], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, LANG: 'zh_CN.UTF-8', LANGUAGE: 'zh-CN', TZ: 'Asia/Shanghai' },
  });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const stop = async () => {
    child.kill('SIGKILL');
    await ended;
    await removed(profile);
  };
  try {
    return { page: await pageOf(await portOf(child)), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** @param {import('node:child_process').ChildProcessByStdio<null, null, import('node:stream').Readable>} child */
function portOf(child) {
  return new Promise((/** @type {(port: string) => void} */ resolve, reject) => {
    let said = '';
    child.stderr.on('data', (/** @type {Buffer} */ data) => {
      said += data.toString();
      const port = /DevTools listening on ws:\/\/[^:]+:(\d+)/.exec(said)?.[1];
      if (port !== undefined) resolve(port);
    });
    child.once('error', reject);
    child.once('exit', () => reject(new Error(`it does not start: ${said.trim().split('\n').pop() ?? ''}`)));
  });
}

/** @param {string} port @returns {Promise<string>} */
async function pageOf(port) {
  for (let tries = 0; tries < 50; tries += 1) {
    const listed = await fetch(`http://127.0.0.1:${port}/json/list`);
    const targets = /** @type {{ type: string, webSocketDebuggerUrl: string }[]} */ (await listed.json());
    const page = targets.find(({ type }) => type === 'page');
    if (page !== undefined) return page.webSocketDebuggerUrl;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('it opens no page');
}

/** @returns {string | undefined} why there are no old browsers here */
export function whyNoOldBrowsers() {
  if (process.platform !== 'linux' || process.arch !== 'x64')
    return 'the old browsers are programs for Linux on x64';
  try {
    for (const browser of OLD_BROWSERS) programOf(browser);
    return undefined;
  } catch (error) {
    return `the packages with old browsers cannot be had: ${error instanceof Error ? error.message : String(error)}`;
  }
}
