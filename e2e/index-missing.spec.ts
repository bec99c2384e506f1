import { expect, test } from './page/test.ts';
import { packFile } from './page/packs.ts';

const INDEX = '**/policies/index.json';

test.use({ network: 'on', forgives: /^Failed to load resource: .*404/u });

test('a missing index says so; a policy file opens all the same, and retry brings the regions', async ({
  app,
}) => {
  const { page, region, visits, result, say } = app;
  await page.route(INDEX, (route) => route.fulfill({ status: 404 }));
  await page.reload();
  await expect(region.problem).toContainText(say.codes.loadError['not-found'].title);
  await expect(region.problem).toContainText('policies/index.json');

  const buffer = Buffer.from(JSON.stringify(packFile('kaifeng')));
  await region.file.setInputFiles({ name: 'kaifeng.json', mimeType: 'application/json', buffer });
  await expect(region.radio('kaifeng')).toBeChecked();
  await region.goOn();
  // 开封 第九条: (320 − 50) × 50 % = 135.00.
  await visits.enter({ date: '2023-05-06', level: 'tertiary', total: '320' });
  await result.expectAnswer('135.00', '185.00');

  // Shown anew, the choice may ask for the index by itself.
  await region.unfold();
  await page.waitForLoadState('networkidle');
  await expect(region.retry).toBeEnabled();
  await page.unroute(INDEX);
  await region.retry.click();
  await expect(region.problem).toBeHidden();
  await region.choose('baoji');
  // 宝鸡 第八条: (320 − 100) × 50 % = 110.00.
  await result.expectAnswer('110.00', '210.00');
});
