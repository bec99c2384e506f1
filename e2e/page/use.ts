import { expect, type Locator, type Page } from '@playwright/test';
import { byRegionEn } from '../../src/i18n/by-region.en.ts';
import { byRegionZhCN } from '../../src/i18n/by-region.zh-CN.ts';
import { accountUseEn } from '../../src/i18n/use.en.ts';
import { accountUseZhCN } from '../../src/i18n/use.zh-CN.ts';
import type { Gongji } from './gongji.ts';
import { fill, type Language, startingWith } from './say.ts';

const TEXTS = {
  'zh-CN': { ...accountUseZhCN.use, ...byRegionZhCN.byRegion },
  en: { ...accountUseEn.use, ...byRegionEn.byRegion },
} as const satisfies Record<Language, object>;

/** The screen that tells what the account may pay for. */
export class UseOfAccount {
  readonly main: Locator;
  readonly answer: Locator;
  readonly say: (typeof TEXTS)[Language];
  private readonly page: Page;

  constructor({ page, language }: Gongji) {
    this.page = page;
    this.say = TEXTS[language];
    this.main = page.getByRole('main');
    this.answer = this.main.locator('[data-answer]');
  }

  /** As an address that somebody was sent. @param path after the screen's own */
  async follow(path: string): Promise<void> {
    await this.page.evaluate((to) => location.assign(`#/account-use${to}`), path);
    await this.main.getByRole('heading', { level: 1 }).waitFor();
  }

  async choose(label: string): Promise<void> {
    await this.main
      .getByRole('listitem')
      .getByRole('link', { name: startingWith(label) })
      .click();
  }

  async expectQuestion(question: string): Promise<void> {
    await expect(this.main.getByRole('heading', { level: 2 })).toHaveText(question);
  }

  async expectAnswer(answer: keyof (typeof TEXTS)[Language]['answer'], article: string): Promise<void> {
    await expect(this.answer.getByRole('heading')).toHaveText(this.say.answer[answer]);
    await expect(this.answer).toContainText(article);
  }

  async change(label: string): Promise<void> {
    await this.main.getByRole('link', { name: fill(this.say.changeNamed, { label }), exact: true }).click();
  }
}
