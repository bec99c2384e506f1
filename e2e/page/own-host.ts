import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createStaticServer } from '../../scripts/serve.mjs';

const BASE = '/a/b/';
const BUILT = process.env['FOLDER'] ?? fileURLToPath(new URL('../../dist', import.meta.url));

/** What a login answers with in the place of any file. */
const LOGIN = '<!doctype html><title>登录</title><form action="/login"></form>';

/** A host of its own for one journey, which may replace files and go away, and with a login before it that may. */
export class OwnHost {
  /** Whether what workers ask for of the build is answered with a login. */
  hasLogin = false;
  private readonly folder: string;
  private readonly server: Server;
  private port = 0;

  private constructor(folder: string) {
    this.folder = folder;
    this.server = this.newServer();
  }

  static async open(): Promise<OwnHost> {
    const folder = mkdtempSync(join(tmpdir(), 'gongji-host-'));
    cpSync(BUILT, folder, { recursive: true });
    const host = new OwnHost(folder);
    await host.comeBack();
    return host;
  }

  get address(): string {
    return `http://localhost:${this.port}${BASE}`;
  }

  /** Replaces a file by what becomes of its text. */
  replace(file: string, change: (text: string) => string): void {
    const path = join(this.folder, file);
    const before = readFileSync(path, 'utf8');
    const after = change(before);
    if (after === before) throw new Error(`${file} stays as it is`);
    writeFileSync(path, after);
  }

  /** The SHA-256 of a file, or of what would become of its text. */
  hashOf(file: string, change: (text: string) => string = (text) => text): string {
    const text = readFileSync(join(this.folder, file), 'utf8');
    return createHash('sha256').update(change(text)).digest('hex');
  }

  /** Nobody answers any more. */
  async goAway(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  async comeBack(): Promise<void> {
    await new Promise<void>((resolve) => this.server.listen(this.port, resolve));
    this.port = (this.server.address() as AddressInfo).port;
  }

  async close(): Promise<void> {
    if (this.server.listening) await this.goAway();
    rmSync(this.folder, { recursive: true, force: true });
  }

  private newServer(): Server {
    const host = createStaticServer({ folder: this.folder, base: BASE, csp: true });
    return createServer((request, response) => {
      if (this.hasLogin && isPartForWorker(request))
        response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(LOGIN);
      else host.emit('request', request, response);
    });
  }
}

/** The page itself asks for scripts and styles as what they are. */
const isPartForWorker = ({ url, headers }: IncomingMessage): boolean =>
  url?.includes('/assets/') === true && headers['sec-fetch-dest'] === 'empty';
