import type { Locator, Page } from '@playwright/test';
import { type Say, startingWith } from './say.ts';

type Rows = 'statusChanges' | 'enrolmentChanges' | 'baseChanges' | 'arrears' | 'usedMonths';

const ADD = {
  statusChanges: 'addStatusChange',
  enrolmentChanges: 'addEnrolmentChange',
  baseChanges: 'addBaseChange',
  arrears: 'addArrears',
  usedMonths: 'addUsedMonth',
} as const satisfies Record<Rows, keyof Say['more']>;

/** Who the person is. */
export class Person {
  readonly section: Locator;
  readonly year: Locator;
  readonly more: Locator;
  readonly used: Locator;
  private readonly page: Page;
  private readonly fold: Locator;
  private readonly say: Say;

  constructor(page: Page, say: Say) {
    this.page = page;
    this.say = say;
    this.section = page.getByRole('region', { name: say.person.title });
    this.fold = page.locator('summary').filter({ hasText: say.facts.title });
    this.year = this.section.getByLabel(say.person.year, { exact: true });
    this.used = this.section.locator('summary').filter({ hasText: say.more.used });
    this.more = this.section.locator('summary').filter({ hasText: say.more.summary });
  }

  status(status: 'in-service' | 'retired' | 'flexible'): Locator {
    const group = this.section.getByRole('group', { name: this.say.person.status, exact: true });
    return group.getByRole('radio', { name: this.say.codes.value.status[status] });
  }

  enrolment(enrolment: 'combined' | 'pooled-only'): Locator {
    return this.section.getByRole('radio', {
      name: startingWith(this.say.codes.value.enrolment[enrolment]),
    });
  }

  /** Brings the facts into sight where they are folded away above the answer. */
  async unfold(): Promise<void> {
    await this.section.or(this.fold).first().waitFor();
    if (!(await this.section.isVisible())) await this.fold.click();
  }

  /** A field of "more about you" by its label. */
  field(label: keyof Say['more']): Locator {
    return this.section.getByLabel(startingWith(this.say.more[label]));
  }

  condition(condition: 'hypertension' | 'diabetes'): Locator {
    return this.section.getByRole('checkbox', { name: this.say.codes.value.conditions[condition] });
  }

  /** @param numbers of the region's list */
  async registerDiseases(...numbers: readonly string[]): Promise<void> {
    for (const number of numbers)
      await this.section.getByLabel(this.say.more.addSpecialDisease, { exact: true }).selectOption(number);
  }

  get payFromAccount(): Locator {
    return this.section.getByRole('checkbox', { name: startingWith(this.say.more.payFromAccount) });
  }

  /** The list of rows under a heading. */
  rows(list: Rows): Locator {
    const heading = this.page.getByRole('heading', { name: this.say.more[list], exact: true });
    return this.section.locator('div').filter({ has: heading }).last();
  }

  /** Adds a row. @returns it */
  async addRow(list: Rows): Promise<Locator> {
    const rows = this.rows(list);
    await rows.getByRole('button', { name: this.say.more[ADD[list]], exact: true }).click();
    return rows.getByRole('listitem').last();
  }

  async addArrears(from: string, until: string, repaidOn = ''): Promise<void> {
    const row = await this.addRow('arrears');
    await row.getByLabel(this.say.more.arrearsFrom, { exact: true }).fill(from);
    await row.getByLabel(this.say.more.arrearsUntil, { exact: true }).fill(until);
    await row.getByLabel(this.say.more.arrearsRepaidOn, { exact: true }).fill(repaidOn);
  }

  async addStatusChange(from: string, status: 'in-service' | 'retired' | 'flexible'): Promise<void> {
    const row = await this.addRow('statusChanges');
    await row.getByLabel(this.say.more.changeFrom, { exact: true }).fill(from);
    await row
      .getByLabel(this.say.more.newStatus, { exact: true })
      .selectOption(this.say.codes.value.status[status]);
  }
}
