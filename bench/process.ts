import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { variedCase, yearOfVisits } from './cases.ts';
import { median } from './measure.ts';

/** What `npm run settle` runs, measured without npm itself. */
const ROOT = fileURLToPath(new URL('..', import.meta.url));
const SETTLE = commandOf('settle');
const STARTS = 15;
const BATCH = 500;
const FEW = 10_000;
const MANY = 1_000_000;
const SPREAD = 7919;

/** What the command line costs as a process: its start, and its memory however many cases pass through it. */
export async function reportProcess(): Promise<void> {
  const one = JSON.stringify(yearOfVisits(12, 1));
  const [bare, settle] = await startTimes(one);
  console.log('\nOne case through the command line, as a process: median of 15 starts, taken in turns');
  console.log(`  node -e 0  ${bare.toFixed(0).padStart(6)} ms`);
  console.log(`  settle     ${settle.toFixed(0).padStart(6)} ms  ${(settle / bare).toFixed(2)} ×`);

  console.log('\nPeak memory of the command line (two claims in 定西 a case, hardly two of them alike)');
  const few = await peakMemory(FEW, 0);
  for (const [name, cases, pause] of [
    ['10,000 cases', FEW, 0],
    ['1,000,000 cases', MANY, 0],
    ['1,000,000 cases, slow reader', MANY, 1],
  ] as const) {
    const peak = cases === FEW ? few : await peakMemory(cases, pause);
    console.log(
      `  ${name.padEnd(30)} ${(peak / 1024).toFixed(0).padStart(6)} MB  ${(peak / few).toFixed(2)} ×`,
    );
  }
}

async function startTimes(line: string): Promise<readonly [number, number]> {
  const bare: number[] = [];
  const settle: number[] = [];
  for (let start = 0; start < STARTS; start += 1) {
    bare.push(await timeOf(['-e', '0'], ''));
    settle.push(await timeOf(SETTLE, line));
  }
  return [median(bare), median(settle)];
}

async function timeOf(args: readonly string[], input: string): Promise<number> {
  const start = performance.now();
  const child = spawn(process.execPath, args, {
    cwd: ROOT,
    stdio: ['pipe', 'ignore', 'inherit'],
  });
  child.stdin.end(input);
  await once(child, 'exit');
  return performance.now() - start;
}

/**
 * The most resident memory, in kB, that the command line ever held.
 * @param pause how many milliseconds the reader of its results rests after each piece
 */
async function peakMemory(cases: number, pause: number): Promise<number> {
  const child = spawn(process.execPath, SETTLE, {
    cwd: ROOT,
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  let peak = 0;
  const watch = setInterval(() => {
    peak = Math.max(peak, residentPeak(child.pid));
  }, 20);
  const feeding = feed(child.stdin, cases);
  for await (const piece of child.stdout as AsyncIterable<Buffer>)
    if (pause > 0 && piece.length > 0) await sleep(pause);
  await feeding;
  clearInterval(watch);
  return peak;
}

/** The seeds are spread, so that early cases differ in all that late ones differ in. */
async function feed(into: NodeJS.WritableStream, cases: number): Promise<void> {
  for (let fed = 0; fed < cases; fed += BATCH) {
    const lines = Array.from(
      { length: BATCH },
      (_, at) => `${JSON.stringify(variedCase((fed + at) * SPREAD))}\n`,
    );
    if (!into.write(lines.join(''))) await once(into, 'drain');
  }
  into.end();
}

/** Linux keeps the highest mark of a process itself; elsewhere there is nothing to read, and 0 is reported. */
function residentPeak(pid: number | undefined): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    return Number(/^VmHWM:\s+([0-9]+) kB$/mu.exec(status)?.[1] ?? 0);
  } catch {
    return 0;
  }
}

/** The arguments that a script of the project gives to Node. */
function commandOf(script: string): readonly string[] {
  const project = JSON.parse(readFileSync(`${ROOT}package.json`, 'utf8')) as {
    scripts: Record<string, string>;
  };
  return project.scripts[script]?.split(' ').slice(1) ?? [];
}
