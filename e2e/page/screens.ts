import { samplesEn } from '../../src/i18n/samples.en.ts';
import { samplesZhCN } from '../../src/i18n/samples.zh-CN.ts';
import { Files } from './files.ts';
import type { Gongji } from './gongji.ts';
import { packFile } from './packs.ts';
import { Steps } from './steps.ts';
import { TablePage } from './table.ts';

type Screen = (app: Gongji) => Promise<void>;

const HOSPITAL = 'H1';

async function twoVisitsOfADay({ region, visits }: Gongji): Promise<void> {
  await region.choose('kaifeng');
  await visits.enter({ date: '2023-05-06', level: 'tertiary', name: HOSPITAL, total: '30' });
  await visits.enter({
    date: '2023-05-06',
    level: 'tertiary',
    name: HOSPITAL,
    total: '1270',
    outOfScope: '100',
  });
}

async function answered(app: Gongji, date: string, total: string): Promise<void> {
  await app.region.radio('baoji').check();
  const steps = new Steps(app);
  await steps.begin();
  for (const question of ['status', 'where', 'slip'] as const)
    await steps.answer(question, { status: 'retired', where: 'primary', date, total });
}

/** The states of the page that anybody can bring it to, for what must hold in every one of them. */
export const SCREENS: Readonly<Record<string, Screen>> = {
  'the start': () => Promise.resolve(),

  'a region chosen': async ({ region, visits }) => {
    await region.choose('kaifeng');
    await visits.add();
  },

  'everything about the person unfolded, some of it wrong': async ({ region, person, account }) => {
    await region.choose('kaifeng');
    await account.base.fill('x');
    await person.used.click();
    await person.more.click();
    for (const rows of ['usedMonths', 'statusChanges', 'enrolmentChanges', 'baseChanges', 'arrears'] as const)
      await person.addRow(rows);
    await person.year.focus();
  },

  'a form with errors': async ({ region, visits }) => {
    await region.choose('shiyan');
    const form = await visits.add();
    await form.kind('pharmacy').check();
    await form.saveInVain();
    await form.more.click();
  },

  'two visits with their receipt unfolded': async (app) => {
    await twoVisitsOfADay(app);
    await app.account.base.fill('6000');
    await app.unfold();
  },

  'a form below the visits': async (app) => {
    await twoVisitsOfADay(app);
    await app.visits.remove(1);
    await app.visits.add();
  },

  'one visit left open, one not paid': async ({ region, visits }) => {
    await region.choose('baoji');
    const form = await visits.add();
    await form.more.click();
    await form.designated.selectOption('none');
    await form.write({ date: '2023-05-06', level: 'primary', total: '90' });
    await form.save();
    await visits.enter({ date: '2023-05-07', total: '58' });
  },

  'a draft, its readings open': async (app) => {
    await app.region.choose('sichuan-provincial');
    await app.person.status('retired').check();
    await app.visits.enter({ date: '2023-05-06', level: 'tertiary', total: '650' });
    await app.unfold();
  },

  'a visit that is not counted': async ({ region, person, visits }) => {
    await region.choose('sichuan-provincial');
    await visits.enter({ date: '2023-05-06', total: '300' });
    await person.unfold();
    await person.more.click();
    await person.field('statusFrom').fill('2023-06-01');
    await person.year.focus();
  },

  'two visits that may be one': async ({ region, visits }) => {
    await region.choose('kaifeng');
    await visits.enter({ date: '2023-05-06', level: 'tertiary', total: '120' });
    await visits.enter({ date: '2023-05-06', level: 'tertiary', total: '120' });
  },

  'a sample': async ({ page, language }) => {
    const { title } = (language === 'en' ? samplesEn : samplesZhCN).samples.twoMeanings;
    await page.getByRole('button', { name: title }).click();
    await page.locator('details').first().waitFor();
  },

  'step by step, where it was': async (app) => {
    await app.region.radio('shiyan').check();
    const steps = new Steps(app);
    await steps.begin();
    await steps.goTo('where');
  },

  'step by step, an unfinished slip': async (app) => {
    await answered(app, '2023-02-30', 'x');
    await new Steps(app).summary.waitFor();
  },

  'step by step, the check': async (app) => {
    await answered(app, '2023-05-06', '150');
    await new Steps(app).expectCheck();
  },

  'a table of visits': async (app) => {
    await app.region.choose('kaifeng');
    const table = new TablePage(app);
    await table.open();
    await table.paste([
      ['日期', '医院级别', '总费用', '机构'],
      ['2023-05-06', '三级', '320', HOSPITAL],
      ['2023-05-32', '三级', '32', HOSPITAL],
      ['2023-05-08', '三甲', '-5', HOSPITAL],
      ['合计', '', '347', ''],
    ]);
    await table.preview.waitFor();
  },

  'files with nothing entered': async (app) => {
    await new Files(app).visit();
  },

  'files, one of them broken': async (app) => {
    await twoVisitsOfADay(app);
    const files = new Files(app);
    await files.visit();
    await files.unfoldText();
    await files.paste('{"format":"gongji-case/1","policy":"kaifeng","year":2023,"person":{},"claims":[{}]}');
    await files.problem.waitFor();
  },

  'the design system': async ({ page }) => {
    await page.evaluate(() => {
      location.hash = '#/design';
    });
    await page.getByRole('heading', { level: 2 }).first().waitFor();
  },

  'a damaged policy': async ({ page, region }) => {
    const pack = packFile('kaifeng');
    pack.coverages[0]?.rate.splice(0, 2);
    await page.route('**/policies/kaifeng.json', (route) => route.fulfill({ body: JSON.stringify(pack) }));
    await region.choose('kaifeng');
    await region.problem.waitFor();
  },
};
