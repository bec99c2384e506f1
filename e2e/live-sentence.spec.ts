import { expect, test } from './page/test.ts';
import { fill } from './page/say.ts';

test('what a visit comes to is announced once, as one sentence, when it has stood still', async ({ app }) => {
  const { page, region, visits, say } = app;
  await region.choose('kaifeng');
  const said = page.getByRole('status').and(page.locator('body > * > output, #root > output')).last();
  await expect(said).toBeEmpty();
  const heard: string[] = [];
  await page.exposeFunction('hear', (text: string) => heard.push(text));
  await said.evaluate((output) => {
    const hear = (globalThis as unknown as { hear: (text: string) => void }).hear;
    new MutationObserver(() => hear(output.textContent ?? '')).observe(output, {
      childList: true,
      characterData: true,
      subtree: true,
    });
  });
  // 开封 第九条: (320 − 50) × 50 % = 135.00; then primary 60 %, no deductible: 25 of the month's 150 are left…
  await visits.enter({ date: '2023-05-06', level: 'tertiary', total: '320' });
  const first = fill(say.live.settled, { fund: '135.00', you: '185.00' });
  await expect(said).toHaveText(first);
  // …(20 × 60 % = 12.00).
  await visits.enter({ date: '2023-05-07', level: 'primary', total: '20' });
  const second = fill(say.live.settled, { fund: '12.00', you: '8.00' });
  await expect(said).toHaveText(second);
  expect(heard).toEqual([first, second]);
});
