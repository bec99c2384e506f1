import { expect, type Locator, type Page } from '@playwright/test';
import { containing, type Say, startingWith } from './say.ts';

type Level = 'tertiary' | 'secondary' | 'primary' | 'community' | 'station' | 'ungraded';

/** A visit as its slip has it: at a hospital where it has a level, otherwise at a pharmacy. */
export interface Slip {
  readonly date: string;
  readonly total: string;
  readonly level?: Level;
  readonly prescribedBy?: Level | 'none';
  readonly condition?: 'hypertension' | 'diabetes';
  readonly name?: string;
  readonly outOfScope?: string;
}

/** The one form that adds or changes a visit. */
export class VisitForm {
  readonly root: Locator;
  readonly summary: Locator;
  private readonly say: Say;

  constructor(page: Page, say: Say) {
    this.say = say;
    this.root = page.getByRole('form');
    this.summary = this.root.getByRole('alert');
  }

  get date(): Locator {
    return this.root.getByLabel(this.say.visit.date, { exact: true });
  }

  get total(): Locator {
    return this.root.getByLabel(startingWith(this.say.visit.total));
  }

  get name(): Locator {
    return this.root.getByLabel(this.say.visit.name, { exact: true });
  }

  get prescriber(): Locator {
    return this.root.getByLabel(this.say.visit.prescribedBy, { exact: true });
  }

  get outOfScope(): Locator {
    return this.root.getByLabel(startingWith(this.say.visit.outOfScope));
  }

  get preSelfPay(): Locator {
    return this.root.getByLabel(startingWith(this.say.visit.preSelfPay));
  }

  get place(): Locator {
    return this.root.getByLabel(this.say.visit.place, { exact: true });
  }

  get designated(): Locator {
    return this.root.getByLabel(this.say.visit.designated, { exact: true });
  }

  get more(): Locator {
    return this.root.locator('summary');
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

  care(care: 'outpatient' | 'twoDiseases' | 'inpatient'): Locator {
    const group = this.root.getByRole('group', { name: this.say.visit.care });
    return group.getByRole('radio', { name: this.say.visit[care], exact: true });
  }

  kind(kind: 'hospital' | 'pharmacy'): Locator {
    const group = this.root.getByRole('group', { name: this.say.visit.kind, exact: true });
    return group.getByRole('radio', { name: this.say.visit[kind] });
  }

  async write(slip: Partial<Slip>): Promise<void> {
    if (slip.condition !== undefined) {
      await this.care('twoDiseases').check();
      await this.root.getByRole('radio', { name: this.say.codes.value.conditions[slip.condition] }).check();
    }
    if (slip.date !== undefined) await this.date.fill(slip.date);
    if (slip.level === undefined) await this.kind('pharmacy').check();
    else await this.level(slip.level).check();
    if (slip.prescribedBy !== undefined)
      await this.prescriber.selectOption(this.say.codes.value.prescribedBy[slip.prescribedBy]);
    if (slip.total !== undefined) await this.total.fill(slip.total);
    if (slip.name !== undefined) await this.fillUnfolded(this.name, slip.name);
    if (slip.outOfScope !== undefined) await this.fillUnfolded(this.outOfScope, slip.outOfScope);
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
