import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { chromium } from '@playwright/test';

const USUAL_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

const HELP =
  'No Chromium was found and none could be installed: install Chromium or Chrome, or set GONGJI_CHROMIUM to its path.';

/** @returns {string | undefined} the path of a Chromium that is already there */
export function findBrowser() {
  const chosen = process.env['GONGJI_CHROMIUM'];
  if (chosen !== undefined && chosen !== '') {
    if (!existsSync(chosen)) throw new Error(`GONGJI_CHROMIUM names ${chosen}, which does not exist.`);
    return chosen;
  }
  return [...USUAL_PLACES, chromium.executablePath()].find((path) => existsSync(path));
}

/** @param {string} command @param {string[]} args */
function run(command, args) {
  // Installers talk to the error stream, so that the path is all there is on the output.
  return (
    spawnSync(command, args, { stdio: ['ignore', 2, 2], shell: process.platform === 'win32' }).status === 0
  );
}

const canUseApt = () => process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

function hasChineseFont() {
  const found = spawnSync('fc-list', [':lang=zh'], { encoding: 'utf8' });
  return found.status === 0 && found.stdout.trim() !== '';
}

/** @param {string[]} packages */
function aptInstall(packages) {
  return (
    run('apt-get', ['update', '-qq']) &&
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages])
  );
}

/** Finds a Chromium, or installs one with a Chinese font where the system allows it. */
export function ensureBrowser() {
  const found = findBrowser();
  if (canUseApt()) {
    const missing = [
      ...(found === undefined ? ['chromium'] : []),
      ...(hasChineseFont() ? [] : ['fontconfig', 'fonts-noto-cjk']),
    ];
    if (missing.length > 0 && !aptInstall(missing) && found === undefined) {
      run('npx', ['playwright', 'install', 'chromium']);
    }
  } else if (found === undefined) {
    run('npx', ['playwright', 'install', 'chromium']);
  }
  const browser = found ?? findBrowser();
  if (browser === undefined) throw new Error(HELP);
  return browser;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    console.log(ensureBrowser());
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
