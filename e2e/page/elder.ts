import type { Locator, Page } from '@playwright/test';
import { caseCodeEn } from '../../src/i18n/case-code.en.ts';
import { caseCodeZhCN } from '../../src/i18n/case-code.zh-CN.ts';
import { elderEn } from '../../src/i18n/elder.en.ts';
import { elderZhCN } from '../../src/i18n/elder.zh-CN.ts';
import { filesEn } from '../../src/i18n/files.en.ts';
import { filesZhCN } from '../../src/i18n/files.zh-CN.ts';
import { Display } from './display.ts';
import type { Gongji } from './gongji.ts';
import { fill, type Language, type Say } from './say.ts';
import { Steps } from './steps.ts';

const TEXTS = { 'zh-CN': elderZhCN.elder, en: elderEn.elder } as const satisfies Record<Language, object>;
const OF_FILES = { 'zh-CN': filesZhCN.files, en: filesEn.files } as const satisfies Record<Language, object>;
const OF_CODE = { 'zh-CN': caseCodeZhCN.caseCode, en: caseCodeEn.caseCode } as const satisfies Record<
  Language,
  object
>;

/** The slip of a visit, as it is asked for there. */
export interface ElderSlip {
  readonly where: keyof Say['codes']['value']['provider'];
  readonly day: readonly [year: string, month: string, day: string];
  readonly total: string;
}

/** The version for older people. */
export class Elder {
  readonly main: Locator;
  readonly title: Locator;
  readonly leave: Locator;
  readonly read: Locator;
  readonly say: (typeof TEXTS)[Language];
  readonly steps: Steps;
  private readonly page: Page;
  private readonly words: Say;
  private readonly display: Display;
  private readonly language: Language;

  constructor(app: Gongji) {
    const { page, say, language } = app;
    this.page = page;
    this.words = say;
    this.language = language;
    this.say = TEXTS[language];
    this.steps = new Steps(app);
    this.display = new Display(page, say);
    this.main = page.getByRole('main');
    this.title = this.main.getByRole('heading', { level: 1 });
    // The one at the foot is for those who have come to the end.
    const header = page.getByRole('banner');
    this.leave = header.getByRole('button', { name: say.elderly.leave, exact: true });
    this.read = this.main.getByRole('button', { name: say.read.start, exact: true });
  }

  /** From the first screen. */
  async enter(): Promise<void> {
    await this.page.getByRole('link', { name: this.words.nav.elder, exact: true }).click();
    await this.title.waitFor();
  }

  link(name: string): Locator {
    return this.main.getByRole('link', { name, exact: true });
  }

  /** The link to all visits, by how many there are. */
  also(count: number): string {
    return fill(this.say.visits.also, { count: String(count) });
  }

  /** On the screen that saves and opens. */
  async openCode(code: string): Promise<void> {
    const { label, open } = OF_CODE[this.language];
    await this.main.getByText(OF_FILES[this.language].code, { exact: true }).click();
    await this.main.getByRole('textbox', { name: label }).fill(code);
    await this.main.getByRole('button', { name: open, exact: true }).click();
  }

  /** The usual size of text, and in sight what there is to be chosen beside it. */
  async asUsualUnfolded(): Promise<void> {
    await this.display.choose({ size: 'normal' });
    await this.page.getByText(this.words.elderly.more, { exact: true }).click();
  }

  async fillDay([year, month, day]: ElderSlip['day']): Promise<void> {
    await this.steps.box('year').fill(year);
    await this.steps.box('month').fill(month);
    await this.steps.box('day').fill(day);
  }

  async goOnTo(title: string): Promise<void> {
    await this.steps.goOn();
    await this.main.getByRole('heading', { level: 1, name: title, exact: true }).waitFor();
  }
}
