import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packJson } from '../packs.ts';

const SETTLE = fileURLToPath(new URL('../../scripts/settle.mjs', import.meta.url));

interface Run {
  readonly status: number | null;
  readonly results: readonly Record<string, unknown>[];
  readonly errors: string;
}

async function settle(input: string | readonly Buffer[], ...args: readonly string[]): Promise<Run> {
  const child = spawn(process.execPath, [SETTLE, ...args], { stdio: 'pipe' });
  let output = '';
  let errors = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text));
  child.stdin.on('error', () => undefined);
  for (const piece of typeof input === 'string' ? [input] : input) {
    child.stdin.write(piece);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  child.stdin.end();
  const [status] = (await once(child, 'close')) as [number | null];
  const lines = output.split('\n').filter((line) => line !== '');
  return { status, results: lines.map((line) => JSON.parse(line) as Record<string, unknown>), errors };
}

/** One visit to a primary hospital in 宝鸡: 第八条, 150 − 50 = 100, × 60 % = 60. */
const visit = (id: string, policy = 'baoji', name = '县医院'): object => ({
  format: 'gongji-case/1',
  policy,
  year: 2023,
  person: { status: 'in-service' },
  claims: [
    {
      id,
      care: 'outpatient',
      date: '2023-03-01',
      provider: { kind: 'hospital', level: 'primary', name },
      total: '150.00',
    },
  ],
});

function firstClaim(result: Record<string, unknown> | undefined): Record<string, unknown> {
  const claims = result?.['claims'] as readonly Record<string, unknown>[] | undefined;
  return claims?.[0] ?? {};
}

describe('the command line', () => {
  const folder = mkdtempSync(join(tmpdir(), 'gongji-'));
  const file = (name: string, content: unknown): string => {
    const path = join(folder, name);
    writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
    return path;
  };
  beforeAll(() => settle(''), 60_000);
  afterAll(() => rmSync(folder, { recursive: true }));

  it('answers a line for a line, in order, and skips blank ones', async () => {
    const lines = [visit('a'), visit('b'), visit('c')].map((kase) => JSON.stringify(kase));
    const { status, results } = await settle(`\n${lines[0]}\r\n\n  \n${lines[1]}\n${lines[2]}`);
    expect(status).toBe(0);
    expect(results.map((result) => firstClaim(result)['id'])).toEqual(['a', 'b', 'c']);
    expect(results.map((result) => firstClaim(result)['fund'])).toEqual(['60.00', '60.00', '60.00']);
  });

  it('puts together a line that arrives in pieces, even within a character', async () => {
    const bytes = Buffer.from(`${JSON.stringify(visit('a', 'baoji', '市中心医院'))}\n`);
    const at = bytes.indexOf(Buffer.from('心')) + 1;
    const { status, results } = await settle([bytes.subarray(0, at), bytes.subarray(at)]);
    expect(status).toBe(0);
    expect(firstClaim(results[0])['fund']).toBe('60.00');
  });

  it('says in its place what is wrong with a line, in both languages, and settles the others', async () => {
    const bad = { ...visit('b'), year: '2023' };
    const input = `${JSON.stringify(visit('a'))}\n{"format":\n${JSON.stringify(bad)}\n${JSON.stringify(visit('c'))}\n`;
    const { status, results } = await settle(input);
    expect(status).toBe(2);
    expect(results).toHaveLength(4);
    expect(results[1]).toMatchObject({ format: 'gongji-result/1', error: [{ path: '', code: 'not-json' }] });
    expect(results[2]).toMatchObject({
      error: [
        { path: 'year', message: '请填四位数的年份，如 2023。 / Enter a year of four digits, such as 2023.' },
      ],
    });
    expect(results[2]).not.toHaveProperty('claims');
    expect(firstClaim(results[3])['fund']).toBe('60.00');
  });

  it('takes no bytes for text that are none, and no mark of byte order for a part of it', async () => {
    const bytes = Buffer.from(
      `\uFEFF${JSON.stringify(visit('a'))}\n${JSON.stringify(visit('b', 'baoji', '?'))}\n`,
    );
    bytes[bytes.lastIndexOf('?')] = 0xff;
    const { status, results } = await settle([bytes]);
    expect(status).toBe(2);
    expect(firstClaim(results[0])['fund']).toBe('60.00');
    expect(results[1]).toMatchObject({ error: [{ path: '', code: 'not-json' }] });
  });

  it('takes packs from files, whatever they are called', async () => {
    const renamed = file('elsewhere.json', { ...packJson('baoji'), id: 'renamed-city' });
    const { status, results } = await settle(JSON.stringify(visit('a', 'renamed-city')), '--pack', renamed);
    expect(status).toBe(0);
    expect(results[0]).toMatchObject({ policy: 'renamed-city' });
    expect(firstClaim(results[0])['fund']).toBe('60.00');
  });

  it.each([
    ['is no JSON', () => file('torn.json', '{"format":'), 'torn.json is no JSON'],
    ['is not there', () => join(folder, 'nowhere.json'), 'nowhere.json cannot be read'],
    [
      'is unsound',
      () => file('unsound.json', { ...packJson('baoji'), limits: [] }),
      'coverages[0].limits[0]: unknown-limit, id: year',
    ],
  ])('fails with a sentence where a pack file %s', async (_, make, sentence) => {
    const { status, errors, results } = await settle(JSON.stringify(visit('a')), '--pack', make());
    expect(status).toBe(1);
    expect(results).toEqual([]);
    expect(errors).toContain(sentence);
    expect(errors).not.toContain(' at ');
  });

  it('explains itself where it is called with what it does not know', async () => {
    const { status, errors } = await settle('', '--packs', 'x.json');
    expect(status).toBe(1);
    expect(errors).toContain('--pack FILE');
  });

  it.each(['../../package', 'index', 'constructor'])(
    'reaches for no file that the policy id %s spells',
    async (id) => {
      const { status, results } = await settle(JSON.stringify(visit('a', id)));
      expect(status).toBe(2);
      expect(results[0]).toMatchObject({ error: [{ path: 'policy', code: 'unknown-policy' }] });
    },
  );

  it('ends quietly when its reader has seen enough', async () => {
    const child = spawn(process.execPath, [SETTLE], { stdio: 'pipe' });
    let errors = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text));
    child.stdin.on('error', () => undefined);
    child.stdout.once('data', () => child.stdout.destroy());
    child.stdin.end(`${JSON.stringify(visit('a'))}\n`.repeat(20_000));
    await once(child, 'close');
    expect(errors).toBe('');
  });
});
