import { expect, type Locator } from '@playwright/test';
import { tableEn } from '../../src/i18n/table.en.ts';
import { tableZhCN } from '../../src/i18n/table.zh-CN.ts';
import type { Gongji } from './gongji.ts';
import { fill } from './say.ts';

/** The screen that takes a table of visits. */
export class TablePage {
  readonly words: (typeof tableEn)['table'] | (typeof tableZhCN)['table'];
  readonly heading: Locator;
  readonly text: Locator;
  readonly file: Locator;
  readonly preview: Locator;
  private readonly app: Gongji;

  constructor(app: Gongji) {
    const { page, language } = app;
    this.app = app;
    this.words = { 'zh-CN': tableZhCN, en: tableEn }[language].table;
    this.heading = page.getByRole('heading', { name: this.words.title });
    this.text = page.getByLabel(this.words.paste, { exact: true });
    this.file = page.getByLabel(this.words.openFile);
    this.preview = page.getByRole('table', { name: this.words.preview });
  }

  /** Goes to the screen by its address, without loading the page anew. */
  async open(): Promise<void> {
    await this.app.page.evaluate(() => {
      location.hash = '#/table';
    });
    await this.heading.waitFor();
  }

  async paste(rows: readonly (readonly string[])[]): Promise<void> {
    await this.text.fill(rows.map((cells) => cells.join('\t')).join('\n'));
  }

  /** Changes a piece of the text, as somebody does who corrects it in place. */
  async correct(wrong: string, right: string): Promise<void> {
    const text = await this.text.inputValue();
    expect(text).toContain(wrong);
    await this.text.fill(text.replace(wrong, right));
  }

  async expectCounts(read: number, bad = 0, twice = 0): Promise<void> {
    const { countJoin, countEnd } = this.words;
    const parts = [
      this.counted('count', read),
      ...(bad > 0 ? [this.counted('countBad', bad)] : []),
      ...(twice > 0 ? [this.counted('countTwice', twice)] : []),
    ];
    const sentence = parts.join(countJoin) + countEnd;
    await expect(this.app.page.getByText(sentence, { exact: true })).toBeVisible();
  }

  /** The preview of a line of the text. */
  row(line: number): Locator {
    const number = fill(this.words.lineNumber, { line });
    const box = this.app.page.getByRole('checkbox', { name: this.taking(line) });
    const bad = this.app.page.getByText(number, { exact: true });
    return this.preview.getByRole('row').filter({ has: box.or(bad) });
  }

  tick(line: number): Locator {
    return this.preview.getByRole('checkbox', { name: this.taking(line) });
  }

  fix(line: number): Locator {
    return this.preview.getByRole('button', { name: fill(this.words.fixNamed, { line }), exact: true });
  }

  button(count: number): Locator {
    return this.app.page.getByRole('button', { name: this.counted('add', count), exact: true });
  }

  private counted(name: 'count' | 'countBad' | 'countTwice' | 'add', count: number): string {
    const one = (this.words as Readonly<Record<string, unknown>>)[`${name}_one`];
    return fill(count === 1 && typeof one === 'string' ? one : this.words[name], { count });
  }

  private taking(line: number): RegExp {
    return new RegExp(`^${fill(this.words.take.split('{{date}}')[0] ?? '', { line })}`, 'u');
  }
}
