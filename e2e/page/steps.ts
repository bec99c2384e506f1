import { expect, type Locator, type Page } from '@playwright/test';
import { stepsEn } from '../../src/i18n/steps.en.ts';
import { stepsZhCN } from '../../src/i18n/steps.zh-CN.ts';
import type { Gongji } from './gongji.ts';
import { containing, fill, type Language, type Say, startingWith } from './say.ts';

const TEXTS = { 'zh-CN': stepsZhCN.steps, en: stepsEn.steps } as const satisfies Record<Language, object>;

type Place = keyof Say['codes']['value']['provider'];
export type Question =
  | 'region'
  | 'status'
  | 'enrolment'
  | 'care'
  | 'registered'
  | 'disease'
  | 'place'
  | 'emergency'
  | 'where'
  | 'prescriber'
  | 'slip'
  | 'sameDay'
  | 'bill'
  | 'birth';

type Care = 'outpatient' | 'twoDiseases' | 'inpatient' | 'specialDisease' | 'negotiatedDrug' | 'delivery';

/** What a person answers who is asked. */
export interface Answers {
  readonly care?: Care;
  /** Whether the region has stays in hospital among its kinds of care, as it has unless this says otherwise. */
  readonly staysAsked?: boolean;
  /** Numbers of the special diseases that the person is registered for. */
  readonly registered?: readonly string[];
  /** The name of the one that it was for. */
  readonly disease?: string;
  readonly at?: 'placeLocal' | 'placeResident' | 'placeReferred' | 'placeInProvince' | 'placeCrossProvince';
  readonly emergency?: 'emergencyYes' | 'emergencyNo';
  readonly admitted?: string;
  /** Whether it was where another visit of its day was. */
  readonly sameDay?: 'sameYes' | 'sameNo';
  readonly bill?: { readonly [F in 'outOfScope' | 'classB' | 'basicPaid']?: string };
  readonly birth?: { readonly kind: 'normal' | 'cesarean' | 'termination'; readonly count: string };
  readonly status?: keyof Say['codes']['value']['status'];
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

  async expectQuestion(question: Question, answers: Partial<Answers> = {}): Promise<void> {
    await expect(this.title).toHaveText(this.titleOf(question, answers));
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

  private titleOf(
    question: Question,
    { care, where = 'tertiary', staysAsked = true }: Partial<Answers>,
  ): string {
    if (question === 'sameDay')
      return fill(this.say.sameDay, { kind: this.words.codes.value.provider[where] });
    if (question === 'care' && !staysAsked) return this.say.careOutpatient;
    const inHospital = question === 'where' && (care === 'inpatient' || care === 'delivery');
    return inHospital ? this.say.whereHospital : this.say[question];
  }

  /** Gives the answer to each question, as far as it takes one. */
  private readonly give: { readonly [Q in Question]?: (answers: Answers) => Promise<void> } = {
    status: ({ status = 'in-service' }) => this.radio(this.words.codes.value.status[status]).check(),
    enrolment: ({ enrolment = 'combined' }) => this.radio(this.say[enrolment]).check(),
    care: ({ care = 'outpatient' }) => this.radio(this.words.visit[care]).check(),
    registered: async ({ registered = [] }) => {
      for (const number of registered)
        await this.main.getByLabel(this.words.more.addSpecialDisease).selectOption(number);
    },
    disease: ({ disease = '' }) => this.radio(disease).check(),
    place: ({ at = 'placeLocal' }) => this.radio(this.say[at]).check(),
    emergency: ({ emergency = 'emergencyNo' }) => this.radio(this.say[emergency]).check(),
    where: ({ where }) => this.place(where).check(),
    prescriber: ({ prescriber = 'none' }) =>
      this.radio(this.words.codes.value.prescribedBy[prescriber]).check(),
    slip: async ({ admitted, date, total }) => {
      if (admitted !== undefined) await this.writeDate(admitted, this.words.visit.admitted);
      await this.writeDate(date, admitted === undefined ? undefined : this.words.visit.discharged);
      await this.total.fill(total);
    },
    sameDay: ({ sameDay = 'sameYes' }) => this.radio(this.say[sameDay]).check(),
    bill: async ({ bill = {} }) => {
      for (const of of ['basicPaid', 'outOfScope', 'classB'] as const)
        if (bill[of] !== undefined) await this.amount(of).fill(bill[of]);
    },
    birth: async ({ birth }) => {
      if (birth === undefined) return;
      await this.main.getByRole('radio', { name: this.words.visit[birth.kind] }).check();
      const { months, babies } = this.words.visit;
      await this.main.getByLabel(birth.kind === 'termination' ? months : babies).fill(birth.count);
    },
  };

  /** Answers the question that is shown, and goes on. */
  async answer(question: Question, answers: Answers): Promise<void> {
    await expect(this.title).toHaveText(this.titleOf(question, answers));
    await this.give[question]?.(answers);
    await this.goOn();
  }

  /** @param legend of the date that is meant, where there are two */
  async writeDate(date: string, legend?: string): Promise<void> {
    const within = legend === undefined ? this.main : this.main.getByRole('group', { name: legend });
    const [year = '', month = '', day = ''] = date.split('-');
    await within.getByLabel(this.say.year, { exact: true }).fill(year);
    await within.getByLabel(this.say.month, { exact: true }).fill(month);
    await within.getByLabel(this.say.day, { exact: true }).fill(day);
  }

  amount(of: 'outOfScope' | 'classB' | 'basicPaid'): Locator {
    return this.main.getByLabel(startingWith(this.words.visit[of]));
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
