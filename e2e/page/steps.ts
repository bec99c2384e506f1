import { expect, type Locator, type Page } from '@playwright/test';
import { stepsEn } from '../../src/i18n/steps.en.ts';
import { stepsZhCN } from '../../src/i18n/steps.zh-CN.ts';
import type { Gongji } from './gongji.ts';
import { containing, fill, type Language, type Say, startingWith } from './say.ts';

const TEXTS = { 'zh-CN': stepsZhCN.steps, en: stepsEn.steps } as const satisfies Record<Language, object>;

type Place = keyof Say['codes']['value']['provider'];
export type Question = 'region' | 'status' | 'enrolment' | 'where' | 'prescriber' | 'slip';

/** What a person answers who is asked. */
export interface Answers {
  readonly status: keyof Say['codes']['value']['status'];
  readonly enrolment?: 'combined' | 'pooledOnly';
  readonly where: Place;
  readonly prescriber?: keyof Say['codes']['value']['prescribedBy'];
  readonly date: string;
  readonly total: string;
}

/** The way through the case question by question. */
export class Steps {
  readonly main: Locator;
  readonly title: Locator;
  readonly summary: Locator;
  readonly goOnButton: Locator;
  readonly toAll: Locator;
  readonly say: (typeof TEXTS)[Language];
  private readonly page: Page;
  private readonly words: Say;

  constructor({ page, say, language }: Gongji) {
    this.page = page;
    this.words = say;
    this.say = TEXTS[language];
    this.main = page.getByRole('main');
    this.title = this.main.getByRole('heading', { level: 1 });
    this.summary = this.main.locator('form [role=alert]');
    this.goOnButton = this.main.getByRole('button', { name: this.say.goOn, exact: true });
    this.toAll = this.main.getByRole('link', { name: this.say.toAll, exact: true });
  }

  /** From the first screen, where the region is chosen. */
  async begin(): Promise<void> {
    await this.page.getByRole('button', { name: this.words.start.steps }).click();
    await this.title.waitFor();
  }

  /** As an address that was typed, or kept. */
  async goTo(step: Question | 'check' | ''): Promise<void> {
    await this.page.evaluate((to) => location.assign(`#/steps/${to}`), step);
  }

  radio(name: string): Locator {
    return this.main.getByRole('radio', { name: startingWith(name) });
  }

  place(place: Place): Locator {
    return this.radio(this.words.codes.value.provider[place]);
  }

  /** A box of the date. */
  box(part: 'year' | 'month' | 'day'): Locator {
    return this.main.getByLabel(this.say[part], { exact: true });
  }

  get date(): Locator {
    return this.main.getByRole('group', { name: this.say.date });
  }

  get total(): Locator {
    return this.main.getByLabel(startingWith(this.words.visit.total));
  }

  async goOn(): Promise<void> {
    await this.goOnButton.click();
  }

  async goBack(): Promise<void> {
    await this.main.getByRole('button', { name: this.say.back, exact: true }).click();
  }

  /** Goes on without an answer: the list of what is missing takes the focus. */
  async goOnInVain(...problems: readonly string[]): Promise<void> {
    await this.goOn();
    await expect(this.summary).toBeFocused();
    await expect(this.summary.getByRole('link')).toHaveText([...problems]);
  }

  async expectQuestion(question: Question): Promise<void> {
    await expect(this.title).toHaveText(this.say[question]);
    await expect(this.title).toBeFocused();
  }

  async expectCheck(): Promise<void> {
    await expect(this.title).toHaveText(this.say.check);
    await expect(this.title).toBeFocused();
  }

  async expectProgress(at: number, of: number, exact = true): Promise<void> {
    const text = exact ? this.say.progress : this.say.progressAtMost;
    await expect(this.main.getByText(fill(text, { at, of }), { exact: true })).toBeVisible();
  }

  /** Answers the question that is shown, and goes on. */
  async answer(question: Question, answers: Answers): Promise<void> {
    const { value } = this.words.codes;
    await expect(this.title).toHaveText(this.say[question]);
    if (question === 'status') await this.radio(value.status[answers.status]).check();
    if (question === 'enrolment') await this.radio(this.say[answers.enrolment ?? 'combined']).check();
    if (question === 'where') await this.place(answers.where).check();
    if (question === 'prescriber') await this.radio(value.prescribedBy[answers.prescriber ?? 'none']).check();
    if (question === 'slip') {
      await this.writeDate(answers.date);
      await this.total.fill(answers.total);
    }
    await this.goOn();
  }

  async writeDate(date: string): Promise<void> {
    const [year = '', month = '', day = ''] = date.split('-');
    await this.box('year').fill(year);
    await this.box('month').fill(month);
    await this.box('day').fill(day);
  }

  async expectDate(year: string, month: string, day: string): Promise<void> {
    await expect(this.box('year')).toHaveValue(year);
    await expect(this.box('month')).toHaveValue(month);
    await expect(this.box('day')).toHaveValue(day);
  }

  /** What the check has under a name. */
  async expectAnswer(label: string, answer: string): Promise<void> {
    const term = this.main.getByRole('term').filter({ hasText: new RegExp(`^${label}$`, 'u') });
    await expect(term.locator('xpath=following-sibling::dd[1]')).toHaveText(containing(answer));
  }

  async change(label: string): Promise<void> {
    await this.main.getByRole('link', { name: fill(this.say.changeNamed, { label }), exact: true }).click();
  }

  /** What can be pressed and is smaller than a fingertip that is not steady. */
  smallTargets(): Promise<readonly string[]> {
    return this.main.evaluate((main) => {
      const SIDE = 48;
      const controls = main.querySelectorAll('button, a, input:not([type=radio]), label > span');
      return [...controls].flatMap((control) => {
        const { width, height } = control.getBoundingClientRect();
        return Math.min(width, height) < SIDE ? [`${control.outerHTML}: ${width} × ${height}`] : [];
      });
    });
  }

  /** From the check to the result. */
  async seeResult(): Promise<void> {
    await this.main.getByRole('button', { name: this.say.result, exact: true }).click();
  }
}
