import { pathToFileURL } from 'node:url';
import { samplesZhCN } from '../src/i18n/samples.zh-CN.ts';
import { packFile } from './page/packs.ts';
import { SAMPLE_CASES, shown } from './page/sample-cases.ts';
import { expect, test } from './page/test.ts';

const FOLDER = process.env['FILE_FOLDER'] ?? 'dist-file';
const TITLES = samplesZhCN.samples;
const camel = (id: string): string => id.replace(/-(.)/gu, (_, letter: string) => letter.toUpperCase());

// Any request is one beyond the page's own address, and so a complaint.
test.use({ baseURL: pathToFileURL(`${FOLDER}/gongji.html`).href, network: 'on' });

test('the copy opened from a disk settles every sample as worked out by hand, and asks for nothing @phone', async ({
  app,
}) => {
  test.setTimeout(240_000);
  const { page, visits, say } = app;
  const goTo = (path: string): Promise<void> =>
    page.evaluate((hash) => {
      location.hash = hash;
    }, `#${path}`);

  for (const sample of SAMPLE_CASES) {
    const { title } = TITLES[camel(sample.id) as keyof typeof TITLES];
    const button = page.getByRole('button', { name: title });
    const fold = page.locator('summary').filter({ hasText: /[0-9]/u });
    await fold.waitFor();
    if (!(await button.isVisible())) await fold.click();
    await button.click();
    const { totals, claims = {} } = sample.expect;
    if (totals === undefined) {
      await expect(page).toHaveURL(/#\/requests$/u);
      await goTo('/');
      continue;
    }
    const listed = [...sample.case.claims].sort((a, b) => (a.date < b.date ? -1 : 1));
    await visits.showEarlier();
    await expect(visits.items).toHaveCount(listed.length);
    for (const [index, { id, care }] of listed.entries()) {
      const outcome = claims[id];
      if (outcome === undefined) throw new Error(`nothing is expected of claim ${id}`);
      if (outcome.outcome === 'undetermined') {
        // A stay without terms is entered for its days alone.
        if (care !== 'inpatient') await expect(visits.item(index + 1)).not.toContainText(say.share.fund);
        continue;
      }
      await visits.expectText(
        index + 1,
        `${say.share.fund} ${shown(outcome.fund)}`,
        `${say.share.you} ${shown(outcome.outOfPocket)}`,
      );
    }
    await goTo('/');
  }

  // An address with a screen in it opens there, as on a server. The shell, with headings of its own, comes first.
  await goTo('/left-open/kaifeng/boundary-of-stay');
  await page.reload();
  const entry = packFile('kaifeng').leftOpen.find(({ id }) => id === 'boundary-of-stay');
  if (entry === undefined) throw new Error('nothing of the days of admission and discharge');
  await expect(
    page.getByRole('main').getByRole('heading', { level: 2, name: entry.what['zh-CN'] }),
  ).toBeVisible();
});
