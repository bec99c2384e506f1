import { expect, type Locator, type Page } from '@playwright/test';
import { type Care, CarePart, type CareOfSlip } from './care-part.ts';
import { containing, type Say, startingWith } from './say.ts';

type Place = keyof Say['codes']['value']['place'];
type Level = 'tertiary' | 'secondary' | 'primary' | 'community' | 'station' | 'ungraded';

/** A visit as its slip has it: at a hospital where it has a level, otherwise at a pharmacy. */
export interface Slip extends CareOfSlip {
  /** Of a stay, whose date is that of the discharge. */
  readonly admitted?: string;
  readonly date: string;
  readonly total: string;
  readonly level?: Level;
  readonly prescribedBy?: Level | 'none';
  readonly place?: Place;
  readonly emergency?: boolean;
  readonly name?: string;
  readonly outOfScope?: string;
  readonly classB?: string;
  readonly basicPaid?: string;
}

/** The one form that adds or changes a visit. */
export class VisitForm {
  readonly root: Locator;
  readonly summary: Locator;
  private readonly carePart: CarePart;
  private readonly say: Say;

  constructor(page: Page, say: Say) {
    this.say = say;
    this.root = page.getByRole('form');
    this.carePart = new CarePart(this.root, say);
    this.summary = this.root.getByRole('alert');
  }

  /** Of a stay, the day of the discharge. */
  get date(): Locator {
    const { date, discharged } = this.say.visit;
    return this.root.getByLabel(date, { exact: true }).or(this.root.getByLabel(discharged, { exact: true }));
  }

  get admitted(): Locator {
    return this.root.getByLabel(this.say.visit.admitted, { exact: true });
  }

  get total(): Locator {
    return this.amount(this.say.visit.total);
  }

  get name(): Locator {
    return this.root.getByLabel(this.say.visit.name, { exact: true });
  }

  get prescriber(): Locator {
    return this.root.getByLabel(this.say.visit.prescribedBy, { exact: true });
  }

  get outOfScope(): Locator {
    return this.amount(this.say.visit.outOfScope);
  }

  get preSelfPay(): Locator {
    return this.amount(this.say.visit.preSelfPay);
  }

  get emergency(): Locator {
    return this.root.getByRole('checkbox', { name: startingWith(this.say.visit.emergency) });
  }

  get place(): Locator {
    return this.root.getByLabel(this.say.visit.place, { exact: true });
  }

  get designated(): Locator {
    return this.root.getByLabel(this.say.visit.designated, { exact: true });
  }

  /** The last fold of the form, with what most bills leave as it is. */
  get more(): Locator {
    const { more, moreOfStay } = this.say.visit;
    return this.fold(more).or(this.fold(moreOfStay));
  }

  get saveButton(): Locator {
    return this.root.getByRole('button', { name: this.say.visit.save });
  }

  get levels(): Locator {
    return this.root.getByRole('group', { name: this.say.visit.level });
  }

  level(level: Level): Locator {
    return this.levels.getByRole('radio', { name: startingWith(this.say.codes.value.provider[level]) });
  }

  care(care: Care): Locator {
    return this.carePart.care(care);
  }

  /** Where it was, asked for in sight where the terms rest on it. */
  at(place: Place): Locator {
    const group = this.root.getByRole('group', { name: this.say.visit.place, exact: true });
    return group.getByRole('radio', { name: startingWith(this.say.codes.value.place[place]) });
  }

  kind(kind: 'hospital' | 'pharmacy'): Locator {
    const group = this.root.getByRole('group', { name: this.say.visit.kind, exact: true });
    return group.getByRole('radio', { name: this.say.visit[kind] });
  }

  async write(slip: Partial<Slip>): Promise<void> {
    await this.carePart.write(slip);
    if (slip.admitted !== undefined) await this.admitted.fill(slip.admitted);
    if (slip.date !== undefined) await this.date.fill(slip.date);
    if (slip.level === undefined) await this.kind('pharmacy').check();
    else await this.level(slip.level).check();
    if (slip.prescribedBy !== undefined)
      await this.prescriber.selectOption(this.say.codes.value.prescribedBy[slip.prescribedBy]);
    if (slip.place !== undefined) await this.at(slip.place).check();
    if (slip.emergency === true) await this.emergency.check();
    if (slip.total !== undefined) await this.total.fill(slip.total);
    if (slip.name !== undefined) await this.fillUnfolded(this.name, slip.name);
    if (slip.outOfScope !== undefined) await this.fillUnfolded(this.outOfScope, slip.outOfScope);
    const { classB, basicPaid } = this.say.visit;
    if (slip.classB !== undefined) await this.fillUnfolded(this.amount(classB), slip.classB);
    if (slip.basicPaid !== undefined) await this.amount(basicPaid).fill(slip.basicPaid);
  }

  private amount(label: string): Locator {
    return this.root.getByLabel(startingWith(label));
  }

  private fold(summary: string): Locator {
    return this.root.locator('summary').filter({ hasText: startingWith(summary) });
  }

  private async fillUnfolded(field: Locator, text: string): Promise<void> {
    if (!(await field.isVisible())) await this.more.click();
    await field.fill(text);
  }

  async save(): Promise<void> {
    await this.saveButton.click();
    await expect(this.root).toBeHidden();
  }

  /** Tries to save what cannot be saved: the list of what is wrong comes up and takes the focus. */
  async saveInVain(): Promise<void> {
    await this.saveButton.click();
    await this.expectSummary();
  }

  /** The same by the Enter key, from within a field. */
  async enterInVain(field: Locator): Promise<void> {
    await field.press('Enter');
    await this.expectSummary();
  }

  private async expectSummary(): Promise<void> {
    await expect(this.summary).toBeFocused();
    await expect(this.summary).toContainText(this.say.visit.errors);
  }
}

/** A field says what is wrong with it, to the eye and to a screen reader. */
export async function expectRefused(field: Locator, problem: string): Promise<void> {
  await expect(field).toHaveAttribute('aria-invalid', 'true');
  await expect(field).toHaveAccessibleDescription(containing(problem));
}
