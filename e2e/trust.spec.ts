import { expect, test } from './page/test.ts';
import { packFile } from './page/packs.ts';

/** The fixture refuses complaints and foreign requests in every journey; this one asks what the page leaves behind. */
test('under the strict policy and a sub-path, nothing is sent, and nothing stored', async ({
  app,
  context,
}) => {
  const { page, region, visits, result } = app;
  const sent: string[] = [];
  page.on('request', (request) => {
    if (request.method() !== 'GET' || request.url().includes('?')) sent.push(request.url());
  });
  const response = await page.request.get('');
  expect(response.headers()['content-security-policy']).toContain("default-src 'none'");

  for (const id of ['baoji', 'shiyan', 'kaifeng', 'sichuan-provincial'] as const) await region.choose(id);
  await visits.enter({ date: '2023-05-06', level: 'tertiary', total: '650', outOfScope: '50' });
  // 四川省本级 第九条: (600 − 200) × 50 % = 200.00.
  await result.expectAnswer('200.00', '450.00');
  await region.unfold();
  const buffer = Buffer.from(JSON.stringify(packFile('baoji')));
  await region.file.setInputFiles({ name: 'baoji.json', mimeType: 'application/json', buffer });
  // 宝鸡 第八条: (600 − 100) × 50 % = 250.00.
  await result.expectAnswer('250.00', '400.00');
  await app.unfold();
  await (await app.switchTo('en')).switchTo('zh-CN');

  expect(sent).toEqual([]);
  expect(await context.cookies()).toEqual([]);
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
  expect(new URL(page.url()).search).toBe('');
});
