import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createStaticServer } from '../../scripts/serve.mjs';

const BASE = '/a/b/';
const BUILT = process.env['FOLDER'] ?? fileURLToPath(new URL('../../dist', import.meta.url));

/** A host of its own for one journey, which may replace files and go away. */
export class OwnHost {
  readonly address: string;
  private readonly folder: string;
  private server: ReturnType<typeof createStaticServer>;

  private constructor(folder: string, server: ReturnType<typeof createStaticServer>) {
    this.folder = folder;
    this.server = server;
    this.address = `http://localhost:${portOf(server)}${BASE}`;
  }

  static async open(): Promise<OwnHost> {
    const folder = mkdtempSync(join(tmpdir(), 'gongji-host-'));
    cpSync(BUILT, folder, { recursive: true });
    const server = createStaticServer({ folder, base: BASE, csp: true });
    await new Promise<void>((resolve) => server.listen(0, resolve));
    return new OwnHost(folder, server);
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
    const { port } = new URL(this.address);
    this.server = createStaticServer({ folder: this.folder, base: BASE, csp: true });
    await new Promise<void>((resolve) => this.server.listen(Number(port), resolve));
  }

  async close(): Promise<void> {
    if (this.server.listening) await this.goAway();
    rmSync(this.folder, { recursive: true, force: true });
  }
}

const portOf = (server: ReturnType<typeof createStaticServer>): number =>
  (server.address() as AddressInfo).port;
