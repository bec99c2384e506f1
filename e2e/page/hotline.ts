import type { Locator } from '@playwright/test';
import { HOTLINE_KEYS, type HotlineAction } from '../../src/features/calculator/hotline/keys.ts';
import { caseCodeEn } from '../../src/i18n/case-code.en.ts';
import { caseCodeZhCN } from '../../src/i18n/case-code.zh-CN.ts';
import { hotlineEn } from '../../src/i18n/hotline.en.ts';
import { hotlineZhCN } from '../../src/i18n/hotline.zh-CN.ts';
import type { Gongji } from './gongji.ts';
import { opening, startingWith } from './say.ts';

/** The screen for those who answer the phone, worked by its keys. */
export class Hotline {
  readonly say: typeof hotlineEn.hotline | typeof hotlineZhCN.hotline;
  readonly sayOfCode: typeof caseCodeEn.caseCode | typeof caseCodeZhCN.caseCode;
  readonly main: Locator;
  readonly region: Locator;
  readonly options: Locator;
  readonly code: Locator;
  readonly given: Locator;
  readonly sentences: Locator;
  /** What the latest key did. */
  readonly said: Locator;
  readonly recent: Locator;
  private readonly app: Gongji;

  constructor(app: Gongji) {
    const { page, language } = app;
    this.app = app;
    this.say = (language === 'en' ? hotlineEn : hotlineZhCN).hotline;
    this.sayOfCode = (language === 'en' ? caseCodeEn : caseCodeZhCN).caseCode;
    this.main = page.getByRole('main');
    this.region = page.getByRole('textbox', { name: this.say.region.label });
    this.options = page.locator('#hotline-region-list').getByRole('button');
    this.code = page.getByRole('textbox', { name: this.sayOfCode.label });
    this.given = page.locator('#hotline-code-given b');
    this.sentences = this.main.locator('ol > li').filter({ has: page.locator('[id^="spoken-"]') });
    this.said = this.main.locator('output').first();
    this.recent = page
      .locator('summary')
      .filter({ hasText: startingWith(this.say.callers.title.slice(0, 4)) });
  }

  async enter(): Promise<void> {
    const { page, say } = this.app;
    await page.getByRole('contentinfo').getByRole('link', { name: say.nav.hotline }).click();
    await this.region.waitFor();
  }

  /** Presses the key of an action. @param at of a figure, from 1 */
  async key(action: HotlineAction, at = 1): Promise<void> {
    const key = HOTLINE_KEYS.find((each) => each.action === action);
    const code = key?.codes[at - 1] ?? '';
    await this.app.page.keyboard.press(key?.shift === true ? `Alt+Shift+${code}` : `Alt+${code}`);
  }

  /** What the key of an action puts on the clipboard. */
  async copied(action: HotlineAction, at = 1): Promise<string> {
    const { page } = this.app;
    await page.evaluate(() => navigator.clipboard.writeText(''));
    await this.key(action, at);
    await page.waitForFunction(async () => (await navigator.clipboard.readText()) !== '');
    return page.evaluate(() => navigator.clipboard.readText());
  }

  /** @param letters by which it can only be one */
  async chooseRegion(letters: string): Promise<void> {
    await this.key('region');
    await this.options.first().waitFor();
    await this.app.page.keyboard.type(letters);
    await this.app.page.getByText(opening(this.app.say.document.version)).waitFor();
    await this.app.page.getByRole('form').first().waitFor();
  }

  button(name: string): Locator {
    return this.main.getByRole('button', { name, exact: true });
  }
}
