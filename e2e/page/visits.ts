import { expect, type Locator, type Page } from '@playwright/test';
import { opening, type Say } from './say.ts';
import { type Slip, VisitForm } from './visit-form.ts';

/** The list of the year's visits. */
export class Visits {
  readonly form: VisitForm;
  readonly section: Locator;
  readonly items: Locator;
  readonly addButton: Locator;
  /** What was just removed, or closed unsaved, with a way back. */
  readonly removed: Locator;
  readonly givenUp: Locator;
  private readonly say: Say;

  constructor(page: Page, say: Say) {
    this.say = say;
    this.form = new VisitForm(page, say);
    this.section = page.getByRole('region', { name: say.visits.title });
    this.items = this.section.locator('ol > li');
    this.removed = this.section.getByRole('status').filter({ hasText: opening(say.visits.removed) });
    this.givenUp = this.section.getByRole('status').filter({ hasText: opening(say.visits.givenUp) });
    this.addButton = this.section.getByRole('button', { name: say.visits.add });
  }

  /** Brings up the form for a further visit, where it does not stand there already. */
  async add(): Promise<VisitForm> {
    await this.form.root.or(this.addButton).waitFor();
    if (await this.addButton.isVisible()) await this.addButton.click();
    return this.form;
  }

  async enter(slip: Slip): Promise<void> {
    const form = await this.add();
    await form.write(slip);
    await form.save();
  }

  /** Brings all visits into the list, of which the latest alone stand there at first. */
  async showEarlier(): Promise<void> {
    const more = this.section.getByRole('button', { name: opening(this.say.visits.earlier) });
    while (await more.isVisible()) await more.click();
  }

  /** @param at place in the list, from 1 */
  item(at: number): Locator {
    return this.items.nth(at - 1);
  }

  show = (at: number): Promise<void> => this.press(at, this.say.visits.showNamed);
  edit = (at: number): Promise<void> => this.press(at, this.say.visits.editNamed);
  copy = (at: number): Promise<void> => this.press(at, this.say.visits.copyNamed);
  remove = (at: number): Promise<void> => this.press(at, this.say.visits.removeNamed);

  /** What can be done with a visit stands below it once it is chosen. */
  private async press(at: number, name: string): Promise<void> {
    const button = this.item(at).getByRole('button', { name: opening(name) });
    if (!(await button.isVisible())) await this.choose(at);
    await button.click();
  }

  /** Chooses a visit of the list, to be shown as a receipt. */
  async choose(at: number): Promise<void> {
    await this.item(at).getByRole('button').first().click();
  }

  /** @param shares of each visit in the order of the list: what the fund pays, what the person does, what a supplement adds */
  async expectShares(...shares: readonly (readonly [string, string, string?])[]): Promise<void> {
    await expect(this.items).toHaveCount(shares.length);
    for (const [index, [fund, you, supplement]] of shares.entries()) {
      await expect(this.item(index + 1)).toContainText(new RegExp(`${this.say.share.fund} ${fund} `, 'u'));
      await expect(this.item(index + 1)).toContainText(new RegExp(`${this.say.share.you} ${you} `, 'u'));
      const added = supplement === undefined ? undefined : `${this.say.share.supplement} ${supplement} `;
      if (added !== undefined) await expect(this.item(index + 1)).toContainText(added);
    }
  }

  async expectText(at: number, ...texts: readonly string[]): Promise<void> {
    for (const text of texts) await expect(this.item(at)).toContainText(text);
  }
}
