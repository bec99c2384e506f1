import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CLEAN, VIOLATIONS } from './violations.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const CONFIGURATION = [
  'package.json',
  '.oxlintrc.json',
  'tsconfig.json',
  'tsconfig.base.json',
  'tsconfig.app.json',
  'tsconfig.sw.json',
  'tsconfig.node.json',
  'tsconfig.tests.json',
  'src/engine/tsconfig.json',
];

interface Finding {
  readonly file: string;
  readonly text: string;
}

let folder = '';
let lint: readonly Finding[] = [];
let compiler: readonly Finding[] = [];

function plant(file: string, source: string): void {
  const path = join(folder, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, source);
}

function run(tool: string, args: readonly string[]): string {
  const entry = join(root, 'node_modules', tool);
  const { stdout, stderr, error } = spawnSync(process.execPath, [entry, ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
  });
  if (error !== undefined) throw error;
  return stdout === '' ? stderr : stdout;
}

function lintFindings(): Finding[] {
  const output = run('oxlint/bin/oxlint', ['--type-aware', '--deny-warnings', '--format=json', 'src']);
  const { diagnostics } = JSON.parse(output) as {
    diagnostics: readonly { filename: string; message: string; help?: string }[];
  };
  return diagnostics.map(({ filename, message, help }) => ({
    file: filename.replaceAll('\\', '/'),
    text: `${message} ${help ?? ''}`,
  }));
}

function compilerFindings(): Finding[] {
  const lines = run('typescript/bin/tsc', ['-p', 'src/engine', '--pretty', 'false']).split('\n');
  return lines.flatMap((line) => {
    const [, file, text] = /^([^(]+)\(\d+,\d+\): (error .*)$/.exec(line) ?? [];
    return file === undefined || text === undefined ? [] : [{ file: file.replaceAll('\\', '/'), text }];
  });
}

function about(findings: readonly Finding[], file: string): string[] {
  return findings.filter((finding) => finding.file.endsWith(file)).map(({ text }) => text);
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'gongji-ground-'));
  for (const file of CONFIGURATION) cpSync(join(root, file), join(folder, file), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  for (const { file, source } of Object.values(VIOLATIONS)) plant(file, source);
  for (const [file, source] of Object.entries(CLEAN)) plant(file, source);
  lint = lintFindings();
  compiler = compilerFindings();
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a planted violation is caught', () => {
  test.each(Object.entries(VIOLATIONS))('%s', (_name, violation) => {
    const { file, lint: reason = '', compiler: codes = [] } = violation;
    expect(about(lint, file).join('\n')).toContain(reason);
    const found = about(compiler, file).join('\n');
    expect(codes.length === 0 || codes.some((code) => found.includes(code)), found).toBe(true);
  });
});

test.each(Object.keys(CLEAN))('nothing is said about %s', (file) => {
  expect([...about(lint, file), ...about(compiler, file)]).toEqual([]);
});
