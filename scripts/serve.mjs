import { existsSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { createCompressor, encodingFor } from './compress.mjs';
import { CONTENT_SECURITY_POLICY } from './csp.mjs';

const DIST = fileURLToPath(new URL('../dist/', import.meta.url));

/** @type {Readonly<Record<string, string>>} */
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
};

/** What is not compressed in itself. */
const COMPRESSED = new Set(['.html', '.js', '.css', '.json', '.webmanifest', '.svg', '.ico', '.txt']);

/** Files whose names tell their contents. */
const HASHED = /[/\\]assets[/\\][^/\\]+-[\w-]{8}\.\w+$/u;

/**
 * The file that a request path names, or undefined: never one outside the folder.
 * @param {string} folder @param {string} base @param {string} pathname
 */
function fileFor(folder, base, pathname) {
  if (!pathname.startsWith(base)) return undefined;
  const file = normalize(
    join(folder, pathname.slice(base.length), pathname.endsWith('/') ? 'index.html' : ''),
  );
  const inside = file.startsWith(folder.endsWith(sep) ? folder : folder + sep);
  return inside && existsSync(file) && statSync(file).isFile() ? file : undefined;
}

/** @param {string} url @returns {string | undefined} */
function pathOf(url) {
  try {
    return decodeURIComponent(new URL(url, 'http://localhost').pathname);
  } catch {
    return undefined;
  }
}

/**
 * A static server as any host would be one: files, types, compressed where the browser takes it, nothing else.
 * @param {{ folder?: string, base?: string, csp?: boolean }} [options] base begins and ends with a slash
 */
export function createStaticServer({ folder = DIST, base = '/', csp = false } = {}) {
  const compress = createCompressor();

  /** @param {import('node:http').IncomingMessage} request @param {import('node:http').ServerResponse} response */
  async function answer(request, response) {
    const pathname = pathOf(request.url ?? '/');
    const file = pathname === undefined ? undefined : fileFor(folder, base, pathname);
    response.setHeader('X-Content-Type-Options', 'nosniff');
    response.setHeader('Vary', 'Accept-Encoding');
    if (csp) response.setHeader('Content-Security-Policy', CONTENT_SECURITY_POLICY);
    if (file === undefined) {
      response.setHeader('Cache-Control', 'no-cache');
      response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('Not found\n');
      return;
    }
    const type = extname(file);
    const wanted = COMPRESSED.has(type) ? encodingFor(request.headers['accept-encoding'] ?? '') : 'identity';
    const version = `${file} ${statSync(file).mtimeMs}`;
    const { encoding, bytes } = await compress(version, await readFile(file), wanted);
    if (encoding !== 'identity') response.setHeader('Content-Encoding', encoding);
    response.setHeader('Cache-Control', HASHED.test(file) ? 'max-age=31536000, immutable' : 'no-cache');
    response.writeHead(200, {
      'Content-Type': TYPES[type] ?? 'application/octet-stream',
      'Content-Length': bytes.length,
    });
    response.end(request.method === 'HEAD' ? undefined : bytes);
  }

  return createServer((request, response) => {
    answer(request, response).catch(() => response.destroy());
  });
}

/**
 * @param {import('node:http').Server} server @param {number} port
 * @param {boolean} orNext whether the next free port does as well
 * @returns {Promise<number>} the port that the server listens on
 */
export function listen(server, port, orNext = false) {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => {
      const taken = 'code' in error && error.code === 'EADDRINUSE';
      if (taken && orNext && port < 65_535) resolve(listen(server, port + 1, true));
      else reject(error);
    });
    server.listen(port, () => {
      server.removeAllListeners('error');
      resolve(port);
    });
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const base = process.env['BASE'] ?? '/';
  const folder = process.env['FOLDER'] ?? DIST; // another build than dist/, while that one is in use
  const server = createStaticServer({ folder, base, csp: process.env['CSP'] === '1' });
  const port = await listen(server, Number(process.env['PORT'] ?? 4173));
  console.log(`http://localhost:${port}${base}`);
}
