import type { Locator, Page } from '@playwright/test';
import { checkBillZhCN } from '../src/i18n/check-bill.zh-CN.ts';
import { opening } from './page/say.ts';
import { expect, test } from './page/test.ts';

const { checkBill: say } = checkBillZhCN;

/** The slip held against what was entered. */
class CheckBill {
  readonly findings: Locator;
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
    this.findings = page.getByRole('main').getByRole('region', { name: /./u }).last();
  }

  async open(name: string): Promise<void> {
    await this.page.getByRole('contentinfo').getByRole('link', { name }).click();
    await this.page.getByRole('main').getByRole('heading', { level: 1, name }).waitFor();
  }

  line = (name: keyof typeof say.line): Locator =>
    this.page.getByLabel(new RegExp(`^${say.line[name]}`, 'u'));

  clear = (): Promise<void> => this.page.getByRole('button', { name: say.clear }).click();

  async whole(): Promise<void> {
    await this.page.getByRole('button', { name: opening(say.moreLines) }).click();
  }

  verdict = (): Locator => this.findings.getByRole('heading', { level: 2 });
  causes = (): Locator => this.findings.getByRole('listitem');
  adopt = (): Promise<void> => this.causes().getByRole('button', { name: say.adoptOne }).first().click();
}

test('“my slip says 61.30”: one figure, what explains it, and the case mended @phone', async ({ app }) => {
  const { page, region, visits } = app;
  const bill = new CheckBill(page);
  await region.choose('kaifeng');
  // 开封 第九条: (172.60 − 40) × 55 % is 72.93 at a secondary hospital; (172.60 − 50) × 50 % is 61.30 at a tertiary one.
  await visits.enter({ date: '2023-05-06', level: 'secondary', total: '172.60' });
  await bill.open(app.say.nav.checkBill);
  await bill.line('fund').fill('61.30');
  await expect(bill.causes()).toHaveCount(1);
  await expect(bill.causes()).toContainText(app.say.codes.value.provider.tertiary);
  await expect(bill.causes()).toContainText('第九条');
  await expect(bill.findings).toContainText('72.93');
  await bill.adopt();
  await expect(bill.causes()).toHaveCount(0);
  await expect(bill.verdict()).toHaveText(say.allAgree.replace('{{count}}', '1'));
  // It is a change of the case like any other.
  await app.history('undo').click();
  await expect(bill.causes()).toHaveCount(1);
  await expect(bill.line('fund')).toHaveValue('61.30');
});

test('a slip as it should be, and one that does not add up @phone', async ({ app }) => {
  const { page, region, visits } = app;
  const bill = new CheckBill(page);
  await region.choose('kaifeng');
  await visits.enter({ date: '2023-05-06', level: 'tertiary', total: '172.60' });
  await bill.open(app.say.nav.checkBill);
  await bill.whole();
  // 开封 第九条: 50 yuan first, half of the other 122.60; 150 − 61.30 is left of May.
  const figures = {
    total: '172.60',
    deductible: '50',
    rate: '50%',
    fund: '61.30',
    outOfPocket: '111.30',
  } as const;
  for (const [name, typed] of Object.entries(figures))
    await bill.line(name as keyof typeof figures).fill(typed);
  await expect(bill.verdict()).toHaveText(say.allAgree.replace('{{count}}', '5'));
  await expect(bill.causes()).toHaveCount(0);
  // 61.30 + 111.40 is 0.10 more than was charged.
  await bill.line('outOfPocket').fill('111.4');
  await expect(bill.findings).toContainText(say.badSumText);
  await expect(bill.findings).toContainText('172.70');
  await expect(bill.causes()).toHaveCount(0);
  await bill.line('outOfPocket').fill('111.4x');
  await bill.line('total').focus();
  await expect(bill.line('outOfPocket')).toHaveAttribute('aria-invalid', 'true');
  await expect(bill.line('outOfPocket')).toHaveValue('111.4x');
  await bill.clear();
  // The fund cannot have paid more than was charged: that is said at the line, and no cause is looked for.
  await bill.line('fund').fill('999999');
  await bill.line('total').focus();
  await expect(bill.line('fund')).toHaveAttribute('aria-invalid', 'true');
  await expect(bill.findings).toContainText(say.badTotal);
  await expect(bill.causes()).toHaveCount(0);
  // The 50 of the day were charged, so no other visit explains it: 150 a month less 31.30 were used before.
  await bill.line('eligible').fill('172.60');
  await bill.line('deductible').fill('50');
  await bill.line('fund').fill('31.30');
  await expect(bill.causes().first()).toContainText('118.70');
  await expect(bill.causes().first()).toContainText('第九条');
  await bill.adopt();
  await expect(bill.verdict()).toHaveText(say.allAgree.replace('{{count}}', '3'));
});

test('a visit that is not entered is worked out @phone', async ({ app }) => {
  const { page, region, visits } = app;
  const bill = new CheckBill(page);
  await region.choose('shiyan');
  await visits.enter({ date: '2023-05-06', level: 'tertiary', total: '620' });
  await bill.open(app.say.nav.checkBill);
  await bill.whole();
  // 十堰 第五条: 500 a year; 380 charged means that 120 were charged before, and half of 620 − 380 is paid.
  await bill.line('deductible').fill('380');
  await bill.line('fund').fill('120');
  await expect(bill.causes()).toHaveCount(1);
  await expect(bill.causes()).toContainText('120.00');
  await expect(bill.causes()).toContainText('第五条');
  const enter = say.enterMissing.replace('{{visit}}', say.visitOf.outpatient);
  await expect(bill.causes().getByRole('button', { name: enter })).toBeVisible();
});
