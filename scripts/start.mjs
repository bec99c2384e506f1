import { spawnSync } from 'node:child_process';
import { createStaticServer, listen } from './serve.mjs';

const built = spawnSync('npm', ['run', '--silent', 'build'], {
  stdio: ['ignore', 2, 2],
  shell: process.platform === 'win32',
});
if (built.status !== 0) process.exit(1);

const wanted = process.env['PORT'];
try {
  const port = await listen(createStaticServer(), Number(wanted ?? 4173), wanted === undefined);
  console.log(`Gongji is at http://localhost:${port}/ (Ctrl+C ends it)`);
} catch (error) {
  console.error(`Cannot serve: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
