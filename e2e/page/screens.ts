import type { Gongji } from './gongji.ts';
import { packFile } from './packs.ts';

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
    await person.more.click();
    await person.field('statusFrom').fill('2023-06-01');
    await person.year.focus();
  },

  'a damaged policy': async ({ page, region }) => {
    const pack = packFile('kaifeng');
    pack.coverages[0]?.rate.splice(0, 2);
    await page.route('**/policies/kaifeng.json', (route) => route.fulfill({ body: JSON.stringify(pack) }));
    await region.choose('kaifeng');
    await region.problem.waitFor();
  },
};
