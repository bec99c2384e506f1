import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';

const DOCS = fileURLToPath(new URL('../../docs/hosting.md', import.meta.url));
const EXAMPLE = /```html\n(<iframe[^]*?)```/u;

/** The example of the docs, as it would stand on a page of another origin: with a long way above it, and room below. */
function pageAround(address: string): string {
  const example = EXAMPLE.exec(readFileSync(DOCS, 'utf8'))?.[1];
  if (example === undefined) throw new Error('docs/hosting.md has no example of a frame.');
  const { origin } = new URL(address);
  const framed = example
    .replace('https://tools.example.gov.cn/gongji/', address)
    .split('https://tools.example.gov.cn')
    .join(origin);
  const heard = `<script>
    window.heard = [];
    window.addEventListener('message', function (event) { window.heard.push(event.data); });
  </script>`;
  return `<!doctype html><meta charset="utf-8" /><title>host</title>${heard}
    <p style="height: 500px">above</p>${framed}<p style="height: 2000px">below</p>`;
}

/** A site of its own origin that shows the page at an address within one of its own. */
export class FramingHost {
  readonly address: string;
  private readonly server: Server;

  private constructor(server: Server) {
    this.server = server;
    this.address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  }

  static async open(address: string): Promise<FramingHost> {
    const server = createServer((_, response) => {
      response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(pageAround(address));
    });
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', resolve);
    });
    return new FramingHost(server);
  }

  close(): void {
    this.server.close();
    this.server.closeAllConnections();
  }
}
