import type { Locator, Page } from '@playwright/test';
import { checkBillEn } from '../../src/i18n/check-bill.en.ts';
import { checkBillZhCN } from '../../src/i18n/check-bill.zh-CN.ts';
import { keepingEn } from '../../src/i18n/keeping.en.ts';
import { keepingZhCN } from '../../src/i18n/keeping.zh-CN.ts';
import { samplesEn } from '../../src/i18n/samples.en.ts';
import { samplesZhCN } from '../../src/i18n/samples.zh-CN.ts';
import { sharingEn } from '../../src/i18n/sharing.en.ts';
import { sharingZhCN } from '../../src/i18n/sharing.zh-CN.ts';
import { whatIfEn } from '../../src/i18n/what-if.en.ts';
import { whatIfZhCN } from '../../src/i18n/what-if.zh-CN.ts';
import { EMPTY_REGION, emptyDraft, emptyVisit } from '../../src/shared/draft/draft.ts';
import { writeLink } from '../../src/shared/links/write-link.ts';
import { AccountYear } from './account.ts';
import { Elder } from './elder.ts';
import { Files } from './files.ts';
import type { Gongji } from './gongji.ts';
import { Hotline } from './hotline.ts';
import { packFile, parameterLabel } from './packs.ts';
import { Requests } from './requests.ts';
import { opening } from './say.ts';
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

/** A stay in another province, which several readings touch. */
async function stayElsewhere({ region, visits }: Gongji): Promise<void> {
  await region.choose('dingxi');
  await visits.enter({
    care: 'inpatient',
    admitted: '2024-04-08',
    date: '2024-04-19',
    level: 'tertiary',
    place: 'offsite-cross-province',
    total: '18650',
    outOfScope: '450',
    classB: '3000',
  });
}

/** The one switch of all pictures, and the tables of each. */
async function asPictures({ page, say }: Gongji): Promise<void> {
  const main = page.getByRole('main');
  await main.getByText(say.receipt.pictureOfBill).first().click();
  await main.locator('[data-picture=year] details').waitFor();
  await main.locator('[data-picture] details').evaluateAll((folds: HTMLDetailsElement[]) => {
    for (const fold of folds) fold.open = true;
  });
}

/** As an address that was typed, or sent. */
async function goTo(page: Page, path: string): Promise<void> {
  await page.evaluate((to) => location.assign(`#${to}`), path);
  await page.getByRole('main').getByRole('heading', { level: 1 }).waitFor();
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

  'a stay, its receipt and readings unfolded': async (app) => {
    await stayElsewhere(app);
    for (const part of [app.result.receipt, app.result.readings])
      await part.locator('details').evaluateAll((folds: HTMLDetailsElement[]) => {
        for (const fold of folds) fold.open = true;
      });
  },

  'a bill and a year as pictures, their tables unfolded': async (app) => {
    await stayElsewhere(app);
    await asPictures(app);
  },

  'a visit left open and one not paid as pictures': async (app) => {
    const { region, visits } = app;
    await region.choose('baoji');
    const form = await visits.add();
    await form.more.click();
    await form.designated.selectOption('none');
    await form.write({ date: '2023-05-06', level: 'primary', total: '90' });
    await form.save();
    await visits.enter({ date: '2023-05-07', total: '58' });
    await asPictures(app);
  },

  'a sheet to be printed': async (app) => {
    await twoVisitsOfADay(app);
    await goTo(app.page, '/sheet');
    await app.page.getByRole('article').getByRole('heading', { level: 3 }).first().waitFor();
  },

  'special diseases, one of them not registered': async ({ region, person, visits }) => {
    await region.choose('dingxi');
    await person.more.click();
    await person.registerDiseases('18', '27');
    const visit = { care: 'specialDisease', level: 'secondary', total: '5400' } as const;
    await visits.enter({ ...visit, disease: '18', date: '2024-01-16' });
    const form = await visits.add();
    await form.write({ ...visit, disease: '3', date: '2024-02-16' });
  },

  'a pregnancy that was ended, asked why': async ({ region, visits }) => {
    await region.choose('dingxi');
    const form = await visits.add();
    await form.write({
      care: 'delivery',
      birth: 'termination',
      months: '4',
      admitted: '2024-11-01',
      date: '2024-11-02',
      level: 'secondary',
      total: '2400',
    });
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

  'files, with cases kept on this device': async (app) => {
    await twoVisitsOfADay(app);
    const { page, say } = app;
    await new Files(app).visit();
    const { keeping } = app.language === 'en' ? keepingEn : keepingZhCN;
    await page.getByRole('button', { name: keeping.agree }).click();
    for (const name of [HOSPITAL, 'H2']) {
      await page.getByLabel(keeping.name, { exact: true }).fill(name);
      await page.getByRole('button', { name: keeping.save, exact: true }).click();
    }
    await page.getByRole('button', { name: keeping.rename }).first().click();
    await page.getByRole('button', { name: keeping.remove }).last().click();
    await page.getByRole('button', { name: say.keep.clear }).click();
  },

  'a link and its code to scan, some of the case left out': async (app) => {
    await twoVisitsOfADay(app);
    const { page } = app;
    await goTo(page, '/share');
    const { sharing } = app.language === 'en' ? sharingEn : sharingZhCN;
    await page.getByLabel(sharing.withheld.diagnoses).check();
    await page.getByRole('img', { name: sharing.qrName }).waitFor();
  },

  'a link of which some was left out': async (app) => {
    const { page } = app;
    const written = writeLink({
      made: '2023-01-02',
      pack: { id: 'dingxi', version: '1.0.0', hash: undefined },
      withheld: ['amounts'],
      draft: {
        ...emptyDraft(2023, 'next'),
        policy: 'dingxi',
        visits: [{ ...emptyVisit('v'), care: 'two-diseases', date: '2023-05-06', level: 'tertiary' }],
        regions: { dingxi: { ...EMPTY_REGION, readings: { gone: 'one' }, specialDiseases: ['99'] } },
      },
    });
    await goTo(page, `/open/${written}`);
    await page.getByRole('main').getByRole('listitem').first().waitFor();
  },

  'the calculations that are no visits': async (app) => {
    await new Requests(app).goTo();
  },

  'a calculation that lacks a figure': async (app) => {
    const requests = new Requests(app);
    await requests.goTo('contribution', 'dingxi');
    await requests.form().option(requests.say.payer['employer-other']).check();
    await requests.form().field('wage').fill('3000');
    await requests.figure('dingxi', 'baseStandard').waitFor();
  },

  'two calculations compared': async (app) => {
    const requests = new Requests(app);
    await requests.goTo('retirement-buyout', 'dingxi');
    await requests.form().option(requests.say.payer['employer-other']).check();
    await requests.form().field('monthsPaid').fill('150');
    await requests.form().field('base').fill('5200');
    await requests.addAnother();
    await requests.form(2).field('monthsPaid').fill('180');
  },

  'a calculation under a clause with two meanings': async (app) => {
    const requests = new Requests(app);
    await requests.goTo('retirement-buyout', 'dingxi');
    await requests.form().flexible('8%').check();
    await requests.form().field('monthsPaid').fill('150');
    await requests.form().field('base').fill('5200');
    await requests.form().field('monthsSinceChange').fill('12');
    await requests.reply().getByRole('radio').first().waitFor();
    await app.unfold();
  },

  'a calculation with something wrong in it': async (app) => {
    const requests = new Requests(app);
    await requests.goTo('benefit-start', 'dingxi');
    await requests.form().option(requests.say.payer.flexibleAny).check();
    await requests.form().option(requests.say.event.resume).check();
    await requests.form().field('paidOn').fill('2024-3-15');
    await requests.form().field('interruptedMonths').fill('x');
    await requests.form().field('paidOn').focus();
  },

  'a calculation that the document does not state': async (app) => {
    const requests = new Requests(app);
    await requests.goTo('maternity-allowance', 'kaifeng');
    await requests.main.getByText(requests.say.noTerms.title).waitFor();
  },

  'the account of a year, with nothing chosen': async ({ page }) => {
    await goTo(page, '/account');
  },

  'the account of a year, its months unfolded': async (app) => {
    const { page, region, person, account, visits } = app;
    await region.choose('sichuan-provincial');
    await account.base.fill('8000');
    await person.more.click();
    await person.addStatusChange('2023-03-01', 'retired');
    await person.addArrears('2023-05-01', '2023-05-31', '2023-08-01');
    await person.payFromAccount.check();
    await visits.enter({ date: '2023-02-06', level: 'tertiary', total: '650' });
    const parameter = (id: string): Locator =>
      account.parameter(parameterLabel('sichuan-provincial', id, app.language));
    await parameter('averagePension2021').fill('4000');
    await parameter('averagePension2022').fill('4300');
    await parameter('averagePensionFinalFrom').fill('2023-09');
    await goTo(page, '/account');
    // One that paid, one in arrears, and the one that makes earlier ones good: the others are like them.
    const year = new AccountYear(page, app.language);
    for (const month of [2, 5, 9]) {
      const how = await year.how(month);
      await how.locator('summary').last().click();
    }
  },

  'what the account may pay for, a question': async ({ page }) => {
    await goTo(page, '/account-use/kaifeng');
    await page.getByRole('heading', { level: 3 }).first().waitFor();
  },

  'what the account may pay for, an answer': async (app) => {
    await goTo(app.page, '/account-use/shiyan/premium-residents/others');
    await app.page.locator('[data-answer]').waitFor();
    await app.unfold();
  },

  'what the account may pay for, a region that is not there': async ({ page }) => {
    await goTo(page, '/account-use/atlantis');
  },

  'what a document leaves open': async ({ page }) => {
    await goTo(page, '/left-open/dingxi');
    await page.getByRole('heading', { level: 3 }).first().waitFor();
  },

  'one point that a document leaves open': async ({ page }) => {
    await goTo(page, '/left-open/kaifeng/boundary-of-stay');
    await page.getByRole('main').getByRole('heading', { level: 2 }).waitFor();
  },

  'a settlement slip explained, and changed by it': async (app) => {
    await twoVisitsOfADay(app);
    const { page } = app;
    await goTo(page, '/check-bill');
    const { line } = (app.language === 'en' ? checkBillEn : checkBillZhCN).checkBill;
    await page.getByLabel(new RegExp(`^${line.fund}`, 'u')).fill('200');
    await page.getByRole('main').getByRole('listitem').first().waitFor();
    await app.unfold();
  },

  'a whole settlement slip, some of it wrong': async (app) => {
    await twoVisitsOfADay(app);
    const { page } = app;
    await goTo(page, '/check-bill');
    const { line, moreLines } = (app.language === 'en' ? checkBillEn : checkBillZhCN).checkBill;
    await page.getByRole('button', { name: opening(moreLines) }).click();
    const write = (name: keyof typeof line, text: string): Promise<void> =>
      page.getByLabel(new RegExp(`^${line[name]}`, 'u')).fill(text);
    await write('total', '1200');
    await write('rate', 'x');
    await write('outOfPocket', '1300');
    await write('fund', '10');
  },

  'what would be otherwise, with nothing entered': async ({ page }) => {
    await goTo(page, '/what-if');
  },

  'what would be otherwise, a receipt unfolded, another region beside': async (app) => {
    await twoVisitsOfADay(app);
    await goTo(app.page, '/what-if');
    const { whatIf } = app.language === 'en' ? whatIfEn : whatIfZhCN;
    const beside = app.page.getByRole('region', { name: whatIf.beside.title });
    await beside.getByLabel(whatIf.beside.region, { exact: true }).selectOption('dingxi');
    await beside.getByRole('table').first().waitFor();
    await beside.locator('summary').click();
    await app.page.getByRole('region', { name: whatIf.elsewhere.title }).locator('summary').first().click();
    await app.page.getByRole('region', { name: whatIf.retiring.title }).locator('summary').click();
  },

  'questions and figures of a region, some unfolded': async ({ page }) => {
    await goTo(page, '/guide/dingxi');
    const folds = page.getByRole('main').locator('details');
    await folds.first().waitFor();
    // One topic, and one kind of rule with two meanings.
    await folds.evaluateAll((all: HTMLDetailsElement[]) => {
      for (const fold of all.slice(7, 8)) fold.open = true;
      for (const fold of all.slice(14, 16)) fold.open = true;
    });
  },

  'a search among questions and figures': async ({ page }) => {
    await goTo(page, '/guide/dingxi');
    await page.getByRole('search').getByRole('textbox').fill('men zhen');
    await page.getByRole('main').locator('mark').first().waitFor();
  },

  'one answer': async ({ page }) => {
    await goTo(page, '/guide/kaifeng/papers-to-show');
    await page.getByRole('main').getByRole('heading', { level: 2 }).waitFor();
  },

  'two regions side by side': async (app) => {
    await goTo(app.page, '/beside/kaifeng/shiyan');
    await app.page.getByRole('main').getByRole('heading', { level: 2 }).first().waitFor();
    await app.page
      .getByRole('main')
      .locator('details')
      .first()
      .evaluate((fold: HTMLDetailsElement) => {
        fold.open = true;
      });
  },

  'clauses with two meanings, and what they are worth': async (app) => {
    await stayElsewhere(app);
    await goTo(app.page, '/readings');
    await app.page.getByRole('heading', { level: 3 }).first().waitFor();
  },

  'about the page, with things that are wrong or missing': async ({ page }) => {
    await page.route('**/config.json', (route) =>
      route.fulfill({ body: '{"format":"gongji-config/1","hotline":1,"regions":["dingxi","atlantis"]}' }),
    );
    await page.reload();
    await page.evaluate(() => {
      Object.defineProperty(window, 'print', { value: undefined });
    });
    await goTo(page, '/about');
    await page.getByText('atlantis').waitFor();
  },

  'the version for older people': async (app) => {
    const elder = new Elder(app);
    await elder.enter();
    await elder.asUsualUnfolded();
  },

  'the version for older people, a question': async (app) => {
    const elder = new Elder(app);
    await app.region.radio('baoji').check();
    await elder.enter();
    await elder.steps.goTo('');
    await elder.steps.radio(app.say.codes.value.status.retired).check();
    await elder.steps.goOn();
    await elder.steps.place('primary').check();
    await elder.goOnTo(elder.steps.say.dateAlone);
    await elder.steps.goOn();
    await elder.steps.summary.waitFor();
    await elder.asUsualUnfolded();
  },

  'the version for older people, the answer': async (app) => {
    await stayElsewhere(app);
    const elder = new Elder(app);
    await goTo(app.page, '/elder/answer');
    await elder.link(elder.say.give.title).waitFor();
    await elder.asUsualUnfolded();
  },

  'the hotline, a caller answered after another': async (app) => {
    await goTo(app.page, '/hotline');
    const hotline = new Hotline(app);
    await hotline.chooseRegion('kf');
    await app.visits.enter({ date: '2023-05-06', level: 'tertiary', total: '250' });
    await hotline.key('newCaller');
    await hotline.chooseRegion('sc');
    await app.person.status('retired').check();
    await app.visits.form.write({ date: '2023-05-06', level: 'tertiary', total: '650' });
    await hotline.sentences.first().waitFor();
    await hotline.recent.click();
    await hotline.button(hotline.say.leave.leave).click();
  },

  'the hotline, a number refused and a region sought': async (app) => {
    await goTo(app.page, '/hotline');
    const hotline = new Hotline(app);
    await hotline.region.and(app.page.locator(':focus')).waitFor();
    await hotline.key('caseCode');
    await app.page.keyboard.type('1234 5678');
    await app.page.keyboard.press('Enter');
    await app.page.getByText(hotline.sayOfCode.mistyped).waitFor();
    await hotline.key('region');
    await app.page.keyboard.type('s');
    await hotline.options.nth(1).waitFor();
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
