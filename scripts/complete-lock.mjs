import { readFileSync, writeFileSync } from 'node:fs';

/**
 * npm leaves out of the lock file what its registry lacks, such as builds for other platforms, and then
 * `npm ci` refuses the file. To run after `npm install`: adds what the packages themselves name, in the exact
 * version that they name.
 */

/**
 * @typedef {object} Locked
 * @property {string} [version]
 * @property {boolean} [dev]
 * @property {boolean} [optional]
 * @property {string[]} [os]
 * @property {string[]} [cpu]
 * @property {string[]} [libc]
 * @property {Record<string, string>} [optionalDependencies]
 */

const file = new URL('../package-lock.json', import.meta.url);
const lock = /** @type {{ packages: Record<string, Locked> }} */ (JSON.parse(readFileSync(file, 'utf8')));

/** @param {string} name @param {string} version @param {boolean} dev @returns {Locked} */
function platformBuild(name, version, dev) {
  const [, os = '', cpu = '', abi = ''] =
    /(android|darwin|freebsd|linux|openbsd|openharmony|win32)-([a-z0-9]+)(?:-([a-z]+))?$/.exec(name) ?? [];
  if (os === '') throw new Error(`${name} is missing in package-lock.json and is no build for a platform.`);
  const libc = os !== 'linux' || abi === '' ? {} : { libc: [abi.startsWith('musl') ? 'musl' : 'glibc'] };
  return { version, cpu: [cpu], ...(dev ? { dev } : {}), ...libc, optional: true, os: [os] };
}

const entries = Object.entries(lock.packages);
const known = new Set(entries.map(([path]) => path));
for (const { optionalDependencies = {}, dev = false } of Object.values(lock.packages)) {
  for (const [name, version] of Object.entries(optionalDependencies)) {
    const path = `node_modules/${name}`;
    if (known.has(path)) continue;
    known.add(path);
    entries.push([path, platformBuild(name, version, dev)]);
    console.log(`added ${name} ${version}`);
  }
}
entries.sort(([a], [b]) => a.localeCompare(b, 'en'));
lock.packages = Object.fromEntries(entries);
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
