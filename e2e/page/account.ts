import { expect, type Locator, type Page } from '@playwright/test';
import { fill, type Say, startingWith } from './say.ts';

/** The personal account of the year. */
export class Account {
  readonly base: Locator;
  readonly section: Locator;
  private readonly ledger: Locator;
  private readonly months: Locator;
  private readonly fold: Locator;
  private readonly say: Say;

  constructor(page: Page, say: Say) {
    this.say = say;
    const [before, after] = say.account.title.split('{{year}}');
    this.section = page.getByRole('region', { name: new RegExp(`^${before}.*${after}$`, 'u') });
    this.ledger = this.section.getByRole('table', { name: say.account.ledger });
    this.months = this.section.getByRole('table', { name: say.account.monthly });
    this.fold = this.section.locator('summary').filter({ hasText: say.account.monthly });
    this.base = this.section.getByLabel(startingWith(say.person.contributionBase));
  }

  parameter(label: string): Locator {
    return this.section.getByLabel(startingWith(label));
  }

  /** @param credits by month; every month from the first named to the last must be there */
  async expectCredits(credits: Readonly<Record<string, string>>): Promise<void> {
    const runs = Object.values(credits).length > 1;
    if (runs && !(await this.months.isVisible())) await this.fold.click();
    const table = runs ? this.months : this.ledger;
    for (const [month, credit] of Object.entries(credits)) await this.expectRow(month, credit, table);
  }

  async expectYear(total: string, balance?: string): Promise<void> {
    await this.expectRow(this.say.account.total, total);
    if (balance !== undefined) await this.expectRow(this.say.account.balance, balance);
  }

  async expectOpen(first: string, last: string, reason: keyof Say['codes']['creditReason']): Promise<void> {
    const head = first === last ? first : fill(this.say.account.months, { first, last });
    await expect(
      this.ledger.getByRole('row', { name: `${head} ${this.say.codes.creditReason[reason]}` }),
    ).toBeVisible();
  }

  private async expectRow(head: string, amount: string, table = this.ledger): Promise<void> {
    const name = `${head} ${amount} ${this.say.ui.yuan}`;
    await expect(table.getByRole('row', { name, exact: true })).toBeVisible();
  }
}

/** The same credit for a run of months of a year. */
export function months(year: number, first: number, last: number, credit: string): Record<string, string> {
  const names = Array.from({ length: last - first + 1 }, (_, index) =>
    String(first + index).padStart(2, '0'),
  );
  return Object.fromEntries(names.map((month) => [`${year}-${month}`, credit]));
}
