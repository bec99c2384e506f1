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
  overDelivery: '−',
  overPrenatal: '−',
  fund: '',
  basic: '',
  supplement: '',
  you: '',
  account: '',
  cash: '',
} as const;

type Line = keyof typeof SHOWN_AS;

/** A rate, with what comes of it. */
type Rate = readonly [string, string];

/** Amounts of a receipt as the page writes them, without sign and unit; `rateOfAll` where no deductible comes before. */
type ReceiptFigures = { readonly [L in Line]?: string } & { readonly rate?: Rate; readonly rateOfAll?: Rate };

/** How a supplement comes about: what counts, what counted before in the year, and the rate of what exceeds 1000. */
interface SupplementFigures {
  readonly borne: string;
  readonly counted?: string;
  readonly rate: Rate;
}

type Totals = {
  readonly [R in 'total' | 'fund' | 'supplement' | 'you' | 'account' | 'cash' | 'undetermined']?: string;
};

/** What runs over a month or a year; `stays` is the yearly limit of stays alone. */
type Kept = 'deductible' | 'month' | 'year' | 'stays' | 'twoDiseases' | 'specialDisease' | 'largeSum';

type Standing = { readonly [F in 'left' | 'used' | 'of']: string };

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
    // The sums of a year are a list with a title of their own.
    this.receipt = page
      .locator('ul:not([aria-labelledby])')
      .filter({ has: page.getByText(say.receipt.total, { exact: true }) });
    this.left = page.getByRole('region', { name: say.left.title });
    this.readings = page.getByRole('region', { name: say.readings.title });
  }

  /** The figures that the person came for. */
  share(payer: 'fund' | 'basic' | 'supplement' | 'you'): Locator {
    return this.page.locator('dl > div').filter({ hasText: this.say.share[payer] }).locator('dd');
  }

  /** @param supplement what it pays; not given where it pays nothing */
  async expectAnswer(fund: string, you: string, supplement?: string): Promise<void> {
    await expect(this.share('fund')).toHaveText(`${fund} ${this.say.ui.yuan}`);
    await expect(this.share('you')).toHaveText(`${you} ${this.say.ui.yuan}`);
    if (supplement === undefined) await expect(this.share('supplement')).toBeHidden();
    else await expect(this.share('supplement')).toHaveText(`${supplement} ${this.say.ui.yuan}`);
  }

  async expectReceipt({ rate, rateOfAll, ...amounts }: ReceiptFigures): Promise<void> {
    for (const [name, amount] of Object.entries(amounts) as [Line, string][]) {
      const sign = amount === '0.00' ? '' : SHOWN_AS[name];
      await this.expectLine(this.lineLabel(name), `${sign}${amount}`);
    }
    if (rate !== undefined) await this.expectLine(fill(this.say.receipt.rate, { rate: rate[0] }), rate[1]);
    if (rateOfAll !== undefined)
      await this.expectLine(fill(this.say.receipt.rateOfAll, { rate: rateOfAll[0] }), rateOfAll[1]);
  }

  async expectSupplement(
    to: 'inpatient' | 'specialDisease' | 'negotiatedDrug',
    { borne, counted, rate: [rate, amount] }: SupplementFigures,
  ): Promise<void> {
    const { receipt, supplement } = this.say;
    await this.expectLine(fill(receipt.borne, { supplement: supplement[to] }), borne);
    if (counted !== undefined) await this.expectLine(receipt.counted, counted);
    await this.expectLine(fill(receipt.excess, { threshold: '1,000.00', rate }), amount);
  }

  /** Unfolds where a line of the receipt comes from. */
  async expectWhy(label: string, ...texts: readonly string[]): Promise<void> {
    const row = this.row(label);
    await row.locator('summary').click();
    for (const text of texts) await expect(row).toContainText(text);
  }

  private async expectLine(label: string, amount: string): Promise<void> {
    await expect(this.row(label)).toHaveText(line(label, amount, this.say), { useInnerText: true });
  }

  private row(label: string): Locator {
    return this.receipt.getByRole('listitem').filter({ has: this.page.getByText(label, { exact: true }) });
  }

  private lineLabel(name: Line): string {
    const { receipt, share, limit } = this.say;
    const labels = {
      ...receipt,
      fund: share.fund,
      basic: share.basic,
      supplement: share.supplement,
      you: share.you,
      overMonth: fill(receipt.overLimit, { limit: limit.month }),
      overYear: fill(receipt.overLimit, { limit: limit.year }),
      overTwoDiseases: fill(receipt.overLimit, { limit: limit.twoDiseases }),
      overDelivery: fill(receipt.overLimit, { limit: limit.delivery }),
      overPrenatal: fill(receipt.overLimit, { limit: limit.prenatal }),
    };
    return labels[name];
  }

  /** @param during `2023`, or `2023-05` of a month */
  async expectLeft(of: Kept, during: string, amounts: Standing): Promise<void> {
    const { left, ui } = this.say;
    const label =
      of === 'deductible'
        ? fill(left.deductible, { during })
        : fill(left.limit, { during, limit: this.limit(of) });
    await this.expectBar(label, ui.left, amounts);
  }

  /** Of the one pregnancy that is spoken of. */
  async expectLeftOfPregnancy(amounts: Standing): Promise<void> {
    await this.expectBar(this.say.limit.prenatal, this.say.ui.left, amounts);
  }

  private async expectBar(label: string, word: string, amounts: Standing): Promise<void> {
    const { ui } = this.say;
    const bar = this.left.getByText(label, { exact: true }).locator('xpath=ancestor::div[1]');
    await expect(bar).toContainText(`${label}${word}${amounts.left} ${ui.yuan}`);
    await expect(bar).toContainText(fill(ui.used, amounts));
  }

  private limit(of: Exclude<Kept, 'deductible'>): string {
    const { limit, codes } = this.say;
    if (of !== 'stays') return limit[of];
    return fill(limit.ofCare, { care: codes.value.care.inpatient, limit: limit.year });
  }

  /** The sums of the year, over so many visits. */
  async expectTotals(count: number, totals: Totals): Promise<void> {
    const { receipt, share } = this.say;
    const labels = { ...receipt, ...share, undetermined: this.say.totals.undetermined };
    const list = this.page.getByRole('list', { name: fill(this.say.totals.title, { count }), exact: true });
    for (const [row, amount] of Object.entries(totals) as [keyof Totals, string][]) {
      const label = this.page.getByText(labels[row], { exact: true });
      await expect(list.getByRole('listitem').filter({ has: label })).toHaveText(
        line(labels[row], amount, this.say),
        { useInnerText: true },
      );
    }
  }

  /** A notice by its title: why nothing is paid, what the document leaves open, what is assumed. */
  notice(title: string): Locator {
    return this.page.getByText(title, { exact: true }).locator('xpath=parent::div[count(p) > 1][not(.//h2)]');
  }
}
