import { expect, test } from './page/test.ts';

test.use({ network: 'on' });

/** Made up for this test: a host would put the document's own text there. */
const TEXT = `第八条 照第九条办，三级的是 51 元。

第九条  三级医院每次先付 5

- 2 -

0 元，二级医院先付 40 元。

第十条 别的事。
`;

test(
  'a host that provides the text of the document: the article stands beside the figure, which is marked',
  {
    tag: '@phone',
  },
  async ({ app }) => {
    const { page, region, visits, result } = app;
    const asked: string[] = [];
    await page.route('**/documents/*.txt', (route) => {
      asked.push(new URL(route.request().url()).pathname.split('/').at(-1) ?? '');
      return route.fulfill({ body: TEXT, contentType: 'text/plain' });
    });
    await region.choose('kaifeng');
    await visits.enter({ date: '2023-05-06', level: 'tertiary', total: '170' });
    await result.expectAnswer('60.00', '110.00');
    expect(asked).toEqual([]);

    const deductible = page.locator('details').filter({ hasText: app.say.receipt.deductible }).first();
    await deductible.locator('summary').first().click();
    const article = deductible.locator('[data-official-text="9"]').first();
    await expect(article).toContainText('三级医院每次先付50元，二级医院先付40元。');
    await expect(article.locator('mark')).toHaveText(['50元']);
    await expect(article).not.toContainText('51');
    expect(asked).toEqual(['kaifeng.txt']);
  },
);
