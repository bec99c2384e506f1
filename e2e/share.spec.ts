import { readFileSync } from 'node:fs';
import { filesZhCN } from '../src/i18n/files.zh-CN.ts';
import { sharingZhCN } from '../src/i18n/sharing.zh-CN.ts';
import { readLink } from '../src/shared/links/read-link.ts';
import { type Link, WITHHELD } from '../src/shared/links/link.ts';
import { writeLink } from '../src/shared/links/write-link.ts';
import type { Gongji } from './page/gongji.ts';
import { fill } from './page/say.ts';
import { expect, test } from './page/test.ts';

const SAY = sharingZhCN.sharing;
const HOSPITAL = '市中心医院';

/*
 * 开封 第九条, retired: tertiary 50 a day, 60 %; 200 a month.
 * (300 − 50) × 60 % = 150.00; the second of the day: 90 × 60 % = 54.00, of which the month leaves 50.
 */
async function enterTwo({ region, person, visits }: Gongji): Promise<void> {
  await region.choose('kaifeng');
  await person.unfold();
  await person.status('retired').check();
  const visit = { date: '2023-05-06', level: 'tertiary', name: HOSPITAL } as const;
  await visits.enter({ ...visit, total: '320', outOfScope: '20' });
  await visits.enter({ ...visit, total: '90' });
}

const expectTwo = ({ visits }: Gongji): Promise<void> =>
  visits.expectShares(['150.00', '170.00'], ['50.00', '40.00']);

async function goTo({ page }: Gongji, path: string, heading: string): Promise<void> {
  await page.evaluate((to) => location.assign(`#${to}`), path);
  await page.getByRole('heading', { level: 1, name: heading }).waitFor();
}

const linkIn = async ({ page }: Gongji): Promise<string> =>
  (await page.getByLabel(SAY.linkText, { exact: true }).inputValue()).trim();

/** The two visits as a link of version 1. */
const TWO_VISITS = readFileSync(
  new URL('../tests/fixtures/links/v1-two-visits.txt', import.meta.url),
  'utf8',
).trim();

/** What a link holds. @param address with the screen's own before it, or without */
function opened(address: string): Link {
  const read = readLink(address.replace(/^.*#\/open\//u, ''));
  if (!read.ok) throw new Error(read.reason);
  return read.link;
}

test(
  'a case goes into a link, a code to scan and, where nothing can be copied, a text; on another page it has the same figures',
  {
    tag: '@phone',
  },
  async ({ app, baseURL }) => {
    const { page } = app;
    await enterTwo(app);
    // As in WeChat, and over plain http.
    await page.evaluate(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
      Object.defineProperty(navigator, 'share', { value: undefined });
      Object.defineProperty(document, 'execCommand', { value: () => false });
    });
    await goTo(app, '/share', SAY.title);
    const warning = page.getByRole('main').getByRole('list').first();
    await expect(warning).toContainText(SAY.holds.amounts);
    await expect(warning).toContainText(SAY.holds.names);
    await expect(warning).not.toContainText(SAY.holds.diagnoses);
    await expect(page.getByRole('img', { name: SAY.qrName })).toBeVisible();
    await page.getByRole('button', { name: SAY.copyLink }).click();
    const address = await linkIn(app);
    await expect(page.getByText(app.say.copy.selected)).toBeVisible();
    await expect(page.getByLabel(SAY.linkText, { exact: true })).toBeFocused();
    expect(address.startsWith(`${baseURL}#/open/1.`)).toBe(true);
    await expect(page.getByRole('button', { name: SAY.send })).toHaveCount(0);

    await page.getByLabel(SAY.withheld.amounts).check();
    await page.getByLabel(SAY.withheld.diagnoses).check();
    await expect(warning).not.toContainText(SAY.holds.amounts);
    const bare = opened(await linkIn(app));
    expect(bare.withheld).toEqual(WITHHELD);
    expect(bare.draft.visits).toMatchObject([
      { date: '2023-05-06', level: 'tertiary', total: '', outOfScope: '' },
      { date: '2023-05-06', total: '' },
    ]);

    await page.goto('about:blank');
    await page.goto(address);
    await expectTwo(app);
    expect(new URL(page.url()).hash).toBe('#/all');
    await page.goBack();
    expect(page.url()).toBe('about:blank');
  },
);

test(
  'a link of another version of the policy says what it lacks, and asks before it replaces what was entered',
  {
    tag: '@phone',
  },
  async ({ app }) => {
    const { page, region, visits, result } = app;
    await region.choose('baoji');
    await visits.enter({ date: '2023-05-06', level: 'tertiary', total: '650', outOfScope: '50' });
    // 宝鸡 第八条: (600 − 100) × 50 % = 250.00.
    await result.expectAnswer('250.00', '400.00');
    const link: Link = {
      made: '2023-01-02',
      pack: { id: 'kaifeng', version: '1.1.0', hash: '00000000' },
      withheld: [],
      draft: {
        ...opened(TWO_VISITS).draft,
        policy: 'kaifeng',
        regions: {
          kaifeng: { parameters: { gone: '5' }, readings: {}, opening: {}, specialDiseases: [] },
          atlantis: { parameters: { sea: '5' }, readings: {}, opening: {}, specialDiseases: [] },
        },
      },
    };
    const to = `/open/${writeLink(link)}`;
    await goTo(app, to, SAY.openTitle);
    await expect(page.getByRole('main')).toContainText(fill(SAY.made, { date: '2023-01-02' }));
    expect(new URL(page.url()).hash).toBe('#/open');
    await page.getByRole('button', { name: SAY.notOpen }).click();
    await result.expectAnswer('250.00', '400.00');

    await goTo(app, to, SAY.openTitle);
    await page.getByRole('button', { name: SAY.open, exact: true }).click();
    const main = page.getByRole('main');
    await expect(main).toContainText(fill(SAY.opened, { date: '2023-01-02' }));
    await expect(main).toContainText(SAY.otherVersion.split('，')[0]?.replace('{{before}}', '1.1.0') ?? '');
    await expect(main.getByRole('listitem')).toHaveText([
      fill(SAY.gone.parameter, { region: '开封', id: 'gone' }),
      fill(SAY.gone.region, { id: 'atlantis' }),
    ]);
    expect(new URL(page.url()).hash).toBe('#/open');
    await page.getByRole('button', { name: SAY.toResult }).click();
    await expectTwo(app);
    await app.history('undo').click();
    await result.expectAnswer('250.00', '400.00');
  },
);

test(
  'a link that is cut off, changed or of a later version opens nothing and says why; so does a file',
  {
    tag: '@phone',
  },
  async ({ app }) => {
    const { page } = app;
    await enterTwo(app);
    const whole = TWO_VISITS;
    const refused = [
      [whole.slice(0, -20), SAY.why.truncated],
      [`${whole.slice(0, 40)}${whole[40] === 'A' ? 'B' : 'A'}${whole.slice(41)}`, SAY.why.damaged],
      [`2${whole.slice(1)}`, SAY.why.newer],
    ] as const;
    for (const [link, why] of refused) {
      await goTo(app, `/open/${link}`, SAY.openTitle);
      await expect(page.getByRole('main')).toContainText(why);
      await expect(page.getByRole('main')).toContainText(SAY.kept);
      await expect(page.getByRole('link', { name: SAY.toMine })).toBeVisible();
      expect(new URL(page.url()).hash).toBe('#/open');
    }
    await goTo(app, '/files', filesZhCN.files.title);
    await page.getByLabel(filesZhCN.files.openFile).setInputFiles({
      name: 'later.json',
      mimeType: 'application/json',
      buffer: Buffer.from('{"format":"gongji-case/2","policy":"kaifeng"}'),
    });
    await expect(page.getByRole('alert')).toContainText(filesZhCN.files.newer);
    await page.evaluate(() => location.assign('#/all'));
    await expectTwo(app);
  },
);
