import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { filesEn } from '../../src/i18n/files.en.ts';
import { filesZhCN } from '../../src/i18n/files.zh-CN.ts';
import type { Gongji } from './gongji.ts';

type Button = 'caseSave' | 'settledSave' | 'csv' | 'xlsx';

interface Saved {
  readonly name: string;
  readonly bytes: Buffer;
}

/** The screen that saves a case and its results, and opens what was saved. */
export class Files {
  readonly say: (typeof filesEn)['files'];
  readonly main: Locator;
  readonly problem: Locator;
  private readonly page: Page;

  constructor({ page, language }: Gongji) {
    this.page = page;
    this.say = language === 'en' ? filesEn.files : filesZhCN.files;
    this.main = page.locator('main');
    this.problem = this.main.getByRole('alert');
  }

  /** Goes there as a link would: all that was entered stays. */
  async visit(): Promise<void> {
    await this.page.evaluate(() => {
      location.hash = '#/files';
    });
    await this.page.getByRole('heading', { name: this.say.title }).waitFor();
  }

  button(button: Button): Locator {
    return this.main.getByRole('button', { name: this.say[button], exact: true });
  }

  async save(button: Button): Promise<Saved> {
    const [download] = await Promise.all([this.page.waitForEvent('download'), this.button(button).click()]);
    return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
  }

  async choose(name: string, text: string): Promise<void> {
    const buffer = Buffer.from(text);
    await this.main
      .getByLabel(this.say.openFile)
      .setInputFiles({ name, mimeType: 'application/json', buffer });
  }

  /** The same as a text, for browsers that save nothing. */
  async unfoldText(): Promise<void> {
    const fold = this.main.locator('summary').filter({ hasText: this.say.noDownload });
    if (!(await this.pasteBox.isVisible())) await fold.click();
  }

  get textBox(): Locator {
    return this.main.getByLabel(this.say.text, { exact: true });
  }

  get pasteBox(): Locator {
    return this.main.getByLabel(this.say.paste, { exact: true });
  }

  async paste(text: string): Promise<void> {
    await this.unfoldText();
    await this.pasteBox.fill(text);
    await this.main.getByRole('button', { name: this.say.openPasted }).click();
  }
}
