import { expect, type Locator, type Page } from '@playwright/test';
import { fill, line, type Say } from './say.ts';

const SHOWN_AS = {
  total: '',
  outOfScope: '−',
  preSelfPay: '−',
  eligible: '',
  deductible: '−',
  overMonth: '−',
  overYear: '−',
  overTwoDiseases: '−',
  fund: '',
  you: '',
  account: '',
  cash: '',
} as const;

type Line = keyof typeof SHOWN_AS;

/** Amounts of a receipt as the page writes them, without sign and unit; `rate` with what comes of it. */
type ReceiptFigures = { readonly [L in Line]?: string } & { readonly rate?: readonly [string, string] };

type Totals = { readonly [R in 'total' | 'fund' | 'you' | 'account' | 'cash' | 'undetermined']?: string };

/** What the engine says, as the page shows it. */
export class Result {
  readonly heading: Locator;
  readonly receipt: Locator;
  readonly left: Locator;
  readonly readings: Locator;
  private readonly page: Page;
  private readonly say: Say;

  constructor(page: Page, say: Say) {
    this.page = page;
    this.say = say;
    this.heading = page.getByRole('heading', { name: say.answer.title, exact: true });
    this.receipt = page.locator('ul').filter({ has: page.getByText(say.receipt.total, { exact: true }) });
    this.left = page.getByRole('region', { name: say.left.title });
    this.readings = page.getByRole('region', { name: say.readings.title });
  }

  /** The two figures that the person came for. */
  share(payer: 'fund' | 'you'): Locator {
    return this.page.locator('dl > div').filter({ hasText: this.say.share[payer] }).locator('dd');
  }

  async expectAnswer(fund: string, you: string): Promise<void> {
    await expect(this.share('fund')).toHaveText(`${fund} ${this.say.ui.yuan}`);
    await expect(this.share('you')).toHaveText(`${you} ${this.say.ui.yuan}`);
  }

  async expectReceipt({ rate, ...amounts }: ReceiptFigures): Promise<void> {
    for (const [name, amount] of Object.entries(amounts) as [Line, string][]) {
      const sign = amount === '0.00' ? '' : SHOWN_AS[name];
      await this.expectLine(this.lineLabel(name), `${sign}${amount}`);
    }
    if (rate !== undefined) await this.expectLine(fill(this.say.receipt.rate, { rate: rate[0] }), rate[1]);
  }

  private async expectLine(label: string, amount: string): Promise<void> {
    const row = this.receipt
      .getByRole('listitem')
      .filter({ has: this.page.getByText(label, { exact: true }) });
    await expect(row).toHaveText(line(label, amount, this.say), { useInnerText: true });
  }

  private lineLabel(name: Line): string {
    const { receipt, share, limit } = this.say;
    const labels = {
      ...receipt,
      fund: share.fund,
      you: share.you,
      overMonth: fill(receipt.overLimit, { limit: limit.month }),
      overYear: fill(receipt.overLimit, { limit: limit.year }),
      overTwoDiseases: fill(receipt.overLimit, { limit: limit.twoDiseases }),
    };
    return labels[name];
  }

  /** @param during `2023`, or `2023-05` of a month */
  async expectLeft(
    of: 'deductible' | 'month' | 'year' | 'twoDiseases',
    during: string,
    amounts: { readonly left: string; readonly used: string; readonly of: string },
  ): Promise<void> {
    const { left, limit, ui } = this.say;
    const label =
      of === 'deductible'
        ? fill(left.deductible, { during })
        : fill(left.limit, { during, limit: limit[of] });
    const bar = this.left.getByText(label, { exact: true }).locator('xpath=ancestor::div[1]');
    await expect(bar).toContainText(`${label}${ui.left}${amounts.left} ${ui.yuan}`);
    await expect(bar).toContainText(fill(ui.used, amounts));
  }

  /** The sums of the year, over so many visits. */
  async expectTotals(count: number, totals: Totals): Promise<void> {
    const { receipt, share, ui } = this.say;
    const labels = { ...receipt, ...share, undetermined: this.say.totals.undetermined };
    const table = this.page.getByRole('table', { name: fill(this.say.totals.title, { count }) });
    for (const [row, amount] of Object.entries(totals) as [keyof Totals, string][])
      await expect(
        table.getByRole('row', { name: `${labels[row]} ${amount} ${ui.yuan}`, exact: true }),
      ).toBeVisible();
  }

  /** A notice by its title: why nothing is paid, what the document leaves open, what is assumed. */
  notice(title: string): Locator {
    return this.page
      .getByText(title, { exact: true })
      .locator('xpath=parent::div[count(p) > 1][not(.//h2 or .//button)]');
  }
}
