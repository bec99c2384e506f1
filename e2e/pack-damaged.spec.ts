import { expect, test } from './page/test.ts';
import { packFile, type RegionId } from './page/packs.ts';
import type { Page, Route } from '@playwright/test';

test.use({ network: 'on', forgives: /^Failed to load resource: .*404/u });

const KAIFENG = '**/policies/kaifeng.json';

const torn = (): string => JSON.stringify(packFile('kaifeng')).slice(0, 5000);

/** A pack without its rate for retired people at secondary hospitals. */
function unsound(): string {
  const pack = packFile('kaifeng');
  const rates = pack.coverages[0]?.rate ?? [];
  const at = rates.findIndex(({ when }) => when['status'] === 'retired' && when['provider'] === 'secondary');
  expect(rates.splice(at, 1)).toHaveLength(1);
  return JSON.stringify(pack);
}

const answer = (page: Page, body: () => string): Promise<unknown> =>
  page.route(KAIFENG, (route) => route.fulfill({ contentType: 'application/json', body: body() }));

const WAYS = [
  ['torn', 'not-json', (page: Page) => answer(page, torn)],
  ['unsound', 'unsound', (page: Page) => answer(page, unsound)],
  [
    'missing',
    'not-found',
    (page: Page) => page.route(KAIFENG, (route: Route) => route.fulfill({ status: 404 })),
  ],
] as const;

for (const [name, kind, spoil] of WAYS) {
  test(`a policy that is ${name} says so, keeps what was entered, leaves the other regions usable, and loads on retry`, async ({
    app,
  }) => {
    const { page, region, visits, result, say } = app;
    await spoil(page);
    await region.choose('baoji');
    // 宝鸡 第八条: tertiary 100 a visit, 50 %. (300 − 100) × 50 % = 100.00.
    await visits.enter({ date: '2023-05-06', level: 'tertiary', total: '300' });
    await result.expectAnswer('100.00', '200.00');

    await region.choose('kaifeng');
    await expect(region.problem).toContainText(say.codes.loadError[kind].title);
    await expect(region.problem).toContainText(say.codes.loadError[kind].text);
    await expect(region.problem).toContainText('policies/kaifeng.json');
    await visits.expectText(1, '2023-05-06', say.codes.value.provider.tertiary);

    const others: readonly [RegionId, string][] = [
      ['baoji', '200.00'],
      // 十堰 第五条 and 四川省本级 第九条: 300 is within 500; (300 − 200) × 50 % = 50.00.
      ['shiyan', '300.00'],
      ['sichuan-provincial', '250.00'],
    ];
    for (const [other, you] of others) {
      await region.choose(other);
      await expect(region.problem).toBeHidden();
      await expect(result.share('you')).toHaveText(`${you} ${say.ui.yuan}`);
    }

    await region.choose('kaifeng');
    // Choosing the region again asks for its policy again; the answer to that must still be the bad one.
    await expect(region.retry).toBeVisible();
    await page.unroute(KAIFENG);
    await region.retry.click();
    await expect(region.problem).toBeHidden();
    // 开封 第九条: (300 − 50) × 50 % = 125.00.
    await result.expectAnswer('125.00', '175.00');
  });
}

test('an unsound policy names the combination that is missing, in both languages', async ({ app }) => {
  await answer(app.page, unsound);
  await app.region.choose('kaifeng');
  await expect(app.region.problem).toContainText('身份 = 退休');
  await expect(app.region.problem).toContainText('机构 = 二级医院');
  const english = await app.switchTo('en');
  await expect(english.region.problem).toContainText(/Status = retired/iu);
  await expect(english.region.problem).toContainText(/= secondary/iu);
  await expect(english.region.problem).not.toContainText('退休');
});
