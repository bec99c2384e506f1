import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { zhCN } from '@/i18n/zh-CN.ts';
import { putIn } from '../../scripts/put-in.mjs';
import { renderShell, SHELL_MARK } from '../../scripts/vite/shell.mjs';
import { shippedPacks } from '../packs.ts';

const read = (file: string): string =>
  readFileSync(fileURLToPath(new URL(`../../${file}`, import.meta.url)), 'utf8');

describe('the page before any script', () => {
  let shell = '';
  beforeAll(async () => {
    shell = await renderShell();
  }, 60_000);

  it.each([...shippedPacks.values()].map(({ pack }) => pack))(
    'names $id, its document and from when it is in force',
    ({ name, document }) => {
      const { number, title, inForceFrom } = document;
      const entry = new RegExp(`<dt>${name['zh-CN']}</dt><dd>([^<]*)</dd>`, 'u').exec(shell)?.[1] ?? '';
      expect(entry).toContain(number ?? title['zh-CN']);
      expect(entry).toContain(inForceFrom.date);
    },
  );

  it('says what is computed and what is not, and whom to call', () => {
    expect(shell).toContain(zhCN.computes.does);
    expect(shell).toContain(zhCN.computes.doesNot);
    expect(shell).toContain('href="tel:12393"');
  });

  it('leads to the version for older people', () => {
    expect(shell).toMatch(new RegExp(`href="#/elder"[^>]*>(?:<[^>]+>)*${zhCN.nav.elder}`, 'u'));
  });

  it('has every text in it: no key of one, no place left empty, nothing that waits', () => {
    expect(shell).not.toMatch(/>[a-z]+\.[a-zA-Z.]+</u);
    expect(shell).not.toContain('{{');
    expect(shell).not.toContain(zhCN.part.loading);
    expect(shell).not.toContain(zhCN.region.loading);
  });

  it('needs nothing that a strict policy forbids', () => {
    expect(shell).not.toMatch(/<script|<style|\sstyle=|\son[a-z]+=/u);
  });

  it('has its place in the page, which has the title of the app', () => {
    const page = read('index.html');
    expect(page.split(SHELL_MARK)).toHaveLength(2);
    expect(page).toContain(`<title>${zhCN.page.title}</title>`);
  });
});

it('before the script dark is as it is after it', () => {
  const tokens = read('src/shared/ui/tokens.css');
  const colours = (selector: string): string[] => {
    const [, block = ''] = tokens.split(`${selector} {`);
    return (block.split('}')[0] ?? '').trim().split(/\s*\n\s*/u);
  };
  expect(colours(":root[data-theme='dark']").length).toBeGreaterThan(15);
  expect(colours(':root:not([data-theme])')).toEqual(colours(":root[data-theme='dark']"));
});

it('what is put into a page is put there as it is, dollars and all', () => {
  const name = "$& Co. $1 $` $' $$";
  expect(putIn(`<main>${SHELL_MARK}</main>`, SHELL_MARK, name)).toBe(`<main>${name}</main>`);
  expect(putIn('<head>', /<head>/u, name)).toBe(name);
  expect(() => putIn('<main></main>', SHELL_MARK, name)).toThrow(SHELL_MARK);
});
