import { expect, type Locator, type Page } from '@playwright/test';
import { accountEn } from '../../src/i18n/account.en.ts';
import { accountZhCN } from '../../src/i18n/account.zh-CN.ts';
import { fill, type Language, line, type Say, startingWith } from './say.ts';

/** What the page says of the account beside the texts that it begins with. */
export const ACCOUNT_SAY = {
  'zh-CN': accountZhCN.account,
  en: accountEn.account,
} as const satisfies Record<Language, object>;

/** The personal account of the year. */
export class Account {
  readonly base: Locator;
  readonly section: Locator;
  private readonly ledger: Locator;
  private readonly months: Locator;
  private readonly fold: Locator;
  private readonly say: Say;
  private readonly own: (typeof ACCOUNT_SAY)[Language];

  constructor(page: Page, say: Say, language: Language) {
    this.say = say;
    this.own = ACCOUNT_SAY[language];
    const [before, after] = this.own.title.split('{{year}}');
    this.section = page.getByRole('region', { name: new RegExp(`^${before}.*${after}$`, 'u') });
    this.ledger = this.section.getByRole('list').filter({ hasText: this.own.balance });
    this.months = this.section.locator('ol > li');
    this.fold = this.section.locator('summary').filter({ hasText: say.account.monthly });
    this.base = this.section.getByLabel(startingWith(say.person.contributionBase));
  }

  parameter(label: string): Locator {
    return this.section.getByLabel(startingWith(label));
  }

  /** @param credits by month; every month from the first named to the last must be there */
  async expectCredits(credits: Readonly<Record<string, string>>): Promise<void> {
    const named = Object.entries(credits);
    if (named.length === 1) {
      for (const [month, credit] of named) await this.expectLine(month, credit);
      return;
    }
    if (!(await this.months.first().isVisible())) await this.fold.click();
    await expect(this.months).toHaveCount(12);
    for (const [month, credit] of named) {
      const item = this.months.nth(Number(month.slice(5)) - 1);
      await expect(item.locator('summary').first()).toContainText(`${this.own.inMonth}${credit} `);
    }
  }

  async expectYear(total: string, balance?: string): Promise<void> {
    await this.expectLine(this.say.account.total, total);
    if (balance !== undefined) await this.expectLine(this.own.balance, balance);
  }

  async expectOpen(first: string, last: string, reason: keyof Say['codes']['creditReason']): Promise<void> {
    const head = first === last ? first : fill(this.own.months, { first, last });
    const open = this.ledger.getByRole('listitem').filter({ hasText: startingWith(head) });
    await expect(open).toContainText(this.say.codes.creditReason[reason]);
  }

  private async expectLine(head: string, amount: string): Promise<void> {
    const found = this.ledger.getByRole('listitem').filter({ hasText: line(head, amount, this.say) });
    await expect(found).toBeVisible();
  }
}

/** The account's year on a screen of its own. */
export class AccountYear {
  readonly main: Locator;
  readonly closing: Locator;
  readonly say: (typeof ACCOUNT_SAY)[Language];
  private readonly page: Page;
  private readonly months: Locator;

  constructor(page: Page, language: Language) {
    this.page = page;
    this.say = ACCOUNT_SAY[language];
    this.main = page.getByRole('main');
    this.closing = this.main.getByRole('paragraph').filter({ hasText: this.say.balance });
    this.months = this.main.getByRole('region', { name: this.say.byMonth }).locator('ol > li');
  }

  async open(): Promise<void> {
    await this.page.evaluate(() => location.assign('#/account'));
    await this.main.getByRole('heading', { level: 1 }).waitFor();
  }

  /** @param month 1 to 12 */
  month(month: number): Locator {
    return this.months.nth(month - 1);
  }

  /** What every month says without being unfolded, January first. @param balances at their ends */
  async expectBalances(balances: readonly string[]): Promise<void> {
    await expect(this.months).toHaveCount(12);
    for (const [index, balance] of balances.entries())
      await expect(this.months.nth(index).locator('summary').first()).toContainText(` ${balance} `);
  }

  async expectCredit(month: number, credit: string): Promise<void> {
    await expect(this.month(month).locator('summary').first()).toContainText(`${this.say.inMonth}${credit} `);
  }

  /** Unfolds a month. @returns how its credit comes about, and what the account paid */
  async how(month: number): Promise<Locator> {
    const details = this.month(month).locator('details').first();
    if ((await details.getAttribute('open')) === null) await details.locator('summary').first().click();
    return details;
  }
}

/** The same credit for a run of months of a year. */
export function months(year: number, first: number, last: number, credit: string): Record<string, string> {
  const names = Array.from({ length: last - first + 1 }, (_, index) =>
    String(first + index).padStart(2, '0'),
  );
  return Object.fromEntries(names.map((month) => [`${year}-${month}`, credit]));
}
