import type { Gongji } from './page/gongji.ts';
import { tabTo } from './page/keyboard.ts';
import { overflow } from './page/measure.ts';
import { packFile, type RegionId, regionName } from './page/packs.ts';
import { type Answers, type Question, Steps } from './page/steps.ts';
import { inBothLanguages } from './page/in-both-languages.ts';
import { fill } from './page/say.ts';
import { expect, test } from './page/test.ts';
import { expectRefused } from './page/visit-form.ts';

// After all that the journeys enter: a day to come is asked about.
test.use({ today: '2024-12-30' });

const DAY = '2023-5-6';

interface Journey {
  readonly questions: readonly Question[];
  /** How many there may be, until a question of them is reached. */
  readonly atMost?: { readonly of: number; readonly until: Question };
  readonly answers: Answers;
  readonly fund: string;
  readonly supplement?: string;
  readonly you: string;
}

/** 定西 第二十二、二十三、四十五条: ../shared/spec/examples/29-dingxi-inpatient. */
const STAY: Answers = {
  care: 'inpatient',
  at: 'placeLocal',
  where: 'secondary',
  admitted: '2024-3-1',
  date: '2024-3-10',
  total: '30000',
  bill: { outOfScope: '1000', classB: '10000' },
};

/** A first visit in every region: a retired person's, or a stay in hospital. */
const JOURNEYS: Readonly<Record<RegionId, Journey>> = {
  // 宝鸡 第八条: primary, retired: 50 a visit, then 65 %. (90 − 50) × 65 % = 26.00; 90 − 26 = 64.00.
  baoji: {
    questions: ['region', 'status', 'where', 'slip'],
    answers: { status: 'retired', where: 'primary', date: DAY, total: '90' },
    fund: '26.00',
    you: '64.00',
  },
  // 开封 第九条: tertiary, retired: 50 a visit, then 50 + 10 %. (250 − 50) × 60 % = 120.00, within 200 a month.
  kaifeng: {
    questions: ['region', 'status', 'enrolment', 'where', 'slip'],
    answers: { status: 'retired', enrolment: 'combined', where: 'tertiary', date: DAY, total: '250' },
    fund: '120.00',
    you: '130.00',
  },
  // 十堰 第五条 and 第十七条: 500 a year, then the rate of the prescriber: secondary, retired 75 %.
  // (900 − 500) × 75 % = 300.00; 900 − 300 = 600.00.
  shiyan: {
    questions: ['region', 'status', 'enrolment', 'where', 'prescriber', 'slip'],
    atMost: { of: 6, until: 'prescriber' },
    answers: {
      status: 'retired',
      enrolment: 'combined',
      where: 'pharmacy',
      prescriber: 'secondary',
      date: DAY,
      total: '900',
    },
    fund: '300.00',
    you: '600.00',
  },
  // 四川省本级 第九条: pharmacy, retired: 150 a year, then 50 + 10 %. (350 − 150) × 60 % = 120.00; 350 − 120 = 230.00.
  'sichuan-provincial': {
    questions: ['region', 'status', 'enrolment', 'care', 'where', 'slip'],
    atMost: { of: 8, until: 'where' },
    answers: {
      status: 'retired',
      enrolment: 'combined',
      care: 'outpatient',
      staysAsked: false,
      where: 'pharmacy',
      date: DAY,
      total: '350',
    },
    fund: '120.00',
    you: '230.00',
  },
  dingxi: {
    questions: ['region', 'care', 'place', 'where', 'slip', 'bill'],
    atMost: { of: 7, until: 'where' },
    answers: STAY,
    fund: '26,885.00',
    supplement: '1,059.25',
    you: '2,055.75',
  },
};

/** Numbers 27 and 24 of 第三十一条. */
const DISEASES = {
  'zh-CN': ['高血压病（Ⅱ级及以上）', '慢性活动性肝炎'],
  en: ['Hypertension, grade II or above', 'Chronic active hepatitis'],
} as const;

const REGIONS = Object.keys(JOURNEYS) as readonly RegionId[];

inBothLanguages(() => {
  for (const id of REGIONS) {
    test(`a first-time citizen of ${id} has the answer after at most six questions`, async ({ app }) => {
      const { page, region, result } = app;
      const { questions, atMost, answers, fund, supplement, you } = JOURNEYS[id];
      const steps = new Steps(app);
      const fits = async (): Promise<void> => {
        expect(await overflow(page)).toEqual([]);
        expect(await steps.smallTargets()).toEqual([]);
      };

      // The first question is asked where everybody begins.
      await region.radio(id).check();
      await steps.begin();
      for (const [index, question] of questions.entries()) {
        if (question === 'region') continue;
        await steps.expectQuestion(question, answers);
        const known = atMost === undefined || index >= questions.indexOf(atMost.until);
        await steps.expectProgress(index + 1, known ? questions.length : atMost.of, known);
        await fits();
        await steps.answer(question, answers);
      }
      await steps.expectCheck();
      await fits();
      expect(questions.length).toBeLessThanOrEqual(6);
      await steps.seeResult();
      await result.expectAnswer(fund, you, supplement);
    });
  }
});

/** Asks all that there is to ask in 定西, whose region is chosen on the first screen. */
async function goThroughDingxi(app: Gongji, questions: readonly Question[], answers: Answers): Promise<void> {
  const steps = new Steps(app);
  for (const question of questions) {
    expect(await overflow(app.page)).toEqual([]);
    expect(await steps.smallTargets()).toEqual([]);
    await steps.answer(question, answers);
  }
  await steps.expectCheck();
  expect(await overflow(app.page)).toEqual([]);
}

inBothLanguages((language) => {
  // 第三十一、四十五条: ../shared/spec/examples/34-dingxi-special-disease.
  test('two purchases for special diseases in 定西, the second one asked about alone', async ({ app }) => {
    const { region, result } = app;
    const steps = new Steps(app);
    await region.radio('dingxi').check();
    await steps.begin();
    const [hypertension, hepatitis] = DISEASES[language];
    const first: Answers = {
      care: 'specialDisease',
      registered: ['27', '24'],
      disease: hypertension,
      where: 'secondary',
      date: '2024-2-1',
      total: '3000',
    };
    await goThroughDingxi(app, ['care', 'registered', 'disease', 'where', 'slip', 'bill'], first);
    await steps.seeResult();
    await result.expectAnswer('2,100.00', '900.00');

    await steps.goTo('');
    const second = {
      ...first,
      disease: hepatitis,
      where: 'pharmacy',
      date: '2024-3-1',
      total: '4000',
    } as const;
    await goThroughDingxi(app, ['care', 'disease', 'where', 'slip', 'bill'], second);
    await steps.seeResult();
    await result.expectAnswer('2,200.00', '1,125.72', '674.28');
  });
});

// 第三十六条: ../shared/spec/examples/37-dingxi-maternity: caesarean, twins: 5500 + 1000, of 7000 − 200.
test('a delivery in 定西: how it went is asked last @phone', async ({ app }) => {
  const { region, result } = app;
  const steps = new Steps(app);
  await region.radio('dingxi').check();
  await steps.begin();
  const answers: Answers = {
    care: 'delivery',
    where: 'secondary',
    admitted: '2024-6-1',
    date: '2024-6-5',
    total: '7000',
    bill: { outOfScope: '200' },
    birth: { kind: 'cesarean', count: '2' },
  };
  for (const question of ['care', 'where', 'slip', 'bill'] as const) await steps.answer(question, answers);
  await steps.expectQuestion('birth');
  await steps.goOnInVain(
    fill(app.say.visit.errorLine, {
      label: app.say.visit.birthKind,
      problem: app.say.problem['missing-key'],
    }),
  );
  await steps.answer('birth', answers);
  await steps.expectCheck();
  await steps.seeResult();
  await result.expectAnswer('6,500.00', '500.00');
});

// 第四十五条（三）: ../shared/spec/examples/36-dingxi-negotiated-drug.
test('a negotiated drug in 定西: what basic insurance paid has to be on the bill @phone', async ({ app }) => {
  const { region, result, say } = app;
  const steps = new Steps(app);
  await region.radio('dingxi').check();
  await steps.begin();
  const answers: Answers = {
    care: 'negotiatedDrug',
    where: 'pharmacy',
    date: '2024-2-1',
    total: '2000',
    bill: { basicPaid: '1200' },
  };
  for (const question of ['care', 'where', 'slip'] as const) await steps.answer(question, answers);
  await steps.goOnInVain(
    fill(say.visit.errorLine, { label: say.visit.basicPaid, problem: say.problem['missing-key'] }),
  );
  await expectRefused(steps.amount('basicPaid'), say.problem['missing-key']);
  await steps.answer('bill', answers);
  await steps.expectCheck();
  await steps.seeResult();
  await expect(result.share('you')).toHaveText(`800.00 ${say.ui.yuan}`);
});

test('away from 定西 without a referral an emergency is asked about @phone', async ({ app }) => {
  const { region } = app;
  const steps = new Steps(app);
  await region.radio('dingxi').check();
  await steps.begin();
  const away: Answers = { ...STAY, at: 'placeCrossProvince', emergency: 'emergencyYes' };
  await goThroughDingxi(app, ['care', 'place', 'emergency', 'where', 'slip', 'bill'], away);
  await steps.expectAnswer(app.say.visit.place, app.say.codes.value.place['offsite-cross-province']);
  await steps.expectAnswer(app.say.visit.emergency, app.say.codes.value.emergency.yes);
});

test('of outpatient care in 定西 it is said at once that another document has the terms @phone', async ({
  app,
}) => {
  const { region, say } = app;
  const steps = new Steps(app);
  await region.radio('dingxi').check();
  await steps.begin();
  await steps.radio(`${say.visit.outpatient} ${say.visit.otherCareAside}`).check();
  await expect(steps.main.getByText(say.codes.reason['not-specified'].title, { exact: true })).toBeVisible();
  await steps.radio(say.visit.inpatient).check();
  await expect(steps.main.getByText(say.codes.reason['not-specified'].title, { exact: true })).toBeHidden();
});

test('nothing is chosen beforehand, and no date is given beforehand @phone', async ({ app }) => {
  const { page, region } = app;
  const steps = new Steps(app);
  const { answers } = JOURNEYS.kaifeng;
  await region.radio('kaifeng').check();
  await steps.begin();
  for (const question of ['status', 'enrolment', 'where'] as const) {
    await steps.expectQuestion(question);
    await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
    await steps.answer(question, answers);
  }
  await steps.expectQuestion('slip');
  await steps.box('year').focus();
  await steps.expectDate('', '', '');
});

test('going on without an answer says so at the head and at the field @phone', async ({ app }) => {
  const { region } = app;
  const steps = new Steps(app);
  await steps.goTo('check');
  await steps.expectQuestion('region');
  await steps.goOnInVain(steps.say.chooseOne);
  await steps.summary.getByRole('link').click();
  await expect(steps.radio(regionName('baoji', app.language))).toBeFocused();
  await steps.radio(regionName('baoji', app.language)).check();
  await expect(steps.summary).toBeHidden();
  await steps.goOn();
  await steps.expectQuestion('status');
  await expect(region.problem).toBeHidden();

  await steps.goOnInVain(steps.say.chooseOne);
  await expect(steps.main.getByRole('group', { name: steps.say.status })).toHaveAccessibleDescription(
    new RegExp(steps.say.chooseOne, 'u'),
  );
  await steps.answer('status', JOURNEYS.baoji.answers);
  await steps.goOnInVain(steps.say.chooseOne);
  await steps.answer('where', JOURNEYS.baoji.answers);

  await steps.goOnInVain(steps.say.noDate, steps.say.noTotal);
  await steps.goTo('check');
  await steps.expectQuestion('slip');
});

test('a date that does not exist and an amount that is none are refused, and stay as typed @phone', async ({
  app,
}) => {
  const { region, say } = app;
  const steps = new Steps(app);
  const { answers } = JOURNEYS.baoji;
  await region.radio('baoji').check();
  await steps.begin();
  await steps.answer('status', answers);
  await steps.answer('where', answers);
  await steps.writeDate('2023-2-30');
  await steps.total.fill('12.345');
  const noSuchDay = fill(steps.say.wrongDay, { year: '2023', month: '2', day: '30' });
  await steps.goOnInVain(noSuchDay, say.problem['bad-amount']);
  await expectRefused(steps.box('year'), noSuchDay);
  await expectRefused(steps.total, say.problem['bad-amount']);
  await steps.expectDate('2023', '2', '30');
  await expect(steps.total).toHaveValue('12.345');

  // A part that is missing is named, and the link leads to its box.
  await steps.box('day').fill('');
  await steps.goOn();
  await expect(steps.summary).toBeFocused();
  await steps.summary.getByRole('link').first().click();
  await expect(steps.box('day')).toBeFocused();
  await steps.box('day').fill('28');
  await steps.total.fill('90');
  await expect(steps.summary).toBeHidden();

  // A year that is most likely a slip, and nothing spent, are asked about once and then taken as they are.
  await steps.box('year').fill('1958');
  await steps.total.fill('0');
  await steps.goOn();
  await expect(steps.summary).toBeFocused();
  await expect(steps.summary.getByRole('link')).toHaveText([/1958/u, steps.say.totalZero]);
  await steps.box('year').fill('2023');
  await expect(steps.summary).toBeHidden();
  await steps.goOnInVain(steps.say.totalZero);
  await steps.total.fill('90');
  await expect(steps.summary).toBeHidden();
  await steps.goOn();
  await steps.expectCheck();
});

test('a date pasted or typed into any of the boxes fills them all @phone', async ({ app }) => {
  const { page, region } = app;
  const steps = new Steps(app);
  const { answers } = JOURNEYS.baoji;
  await region.radio('baoji').check();
  await steps.begin();
  await steps.answer('status', answers);
  await steps.answer('where', answers);
  for (const [part, text] of [
    ['year', '2023年5月6日'],
    ['month', '2023/5/6'],
    ['day', '2023-5-6 09:30'],
  ] as const) {
    await steps.writeDate('2020-1-1');
    await steps.box(part).fill(text);
    await steps.expectDate('2023', '5', '6');
    await expect(steps.box('day')).toBeFocused();
  }
  await steps.box('month').fill('20231231');
  await steps.expectDate('2023', '12', '31');

  await steps.writeDate('--');
  await steps.box('year').focus();
  await page.keyboard.type('2023-12-16');
  await steps.expectDate('2023', '12', '16');
});

test('back leads to the question before, by its button and by that of the browser, with the answers there @phone', async ({
  app,
}) => {
  const { page, region, say } = app;
  const steps = new Steps(app);
  const { answers } = JOURNEYS.kaifeng;
  await region.radio('kaifeng').check();
  await steps.begin();
  await steps.answer('status', answers);
  await steps.answer('enrolment', answers);
  await steps.expectQuestion('where');
  await steps.goBack();
  await steps.expectQuestion('enrolment');
  await expect(steps.radio(steps.say.combined)).toBeChecked();
  await steps.goBack();
  await steps.expectQuestion('status');
  await expect(steps.radio(say.codes.value.status.retired)).toBeChecked();
  await steps.goBack();
  await steps.expectQuestion('region');
  await expect(steps.radio(regionName('kaifeng', app.language))).toBeChecked();

  // On again to what is still open, and back with the browser.
  await steps.goOn();
  await steps.answer('where', answers);
  await steps.expectQuestion('slip');
  await page.goBack();
  await steps.expectQuestion('where');
  await expect(steps.place('tertiary')).toBeChecked();
  await page.goForward();
  await steps.expectQuestion('slip');
});

test('an answer is changed from the check and leads straight back to it @phone', async ({ app }) => {
  const { region, result, say } = app;
  const steps = new Steps(app);
  const { answers, questions } = JOURNEYS.baoji;
  await region.radio('baoji').check();
  await steps.begin();
  for (const question of questions.slice(1)) await steps.answer(question, answers);
  await steps.expectCheck();
  await steps.expectAnswer(say.person.status, say.codes.value.status.retired);
  await steps.expectAnswer(steps.say.whereShort, say.codes.value.provider.primary);
  await steps.expectAnswer(say.visit.total, '90.00');

  await steps.change(say.person.status);
  await steps.expectQuestion('status');
  await steps.main.getByRole('button', { name: steps.say.backToCheck }).click();
  await steps.expectCheck();
  await steps.change(say.visit.total);
  await steps.expectDate('2023', '5', '6');
  await steps.total.fill('250');
  await steps.goOn();
  await steps.expectCheck();
  await steps.expectAnswer(say.visit.total, '250.00');

  // Another region asks one thing more, and that alone.
  await steps.change(steps.say.regionShort);
  await steps.radio(regionName('kaifeng', app.language)).check();
  await steps.goOn();
  await steps.answer('enrolment', JOURNEYS.kaifeng.answers);
  await steps.expectCheck();
  await steps.expectAnswer(steps.say.enrolmentShort, steps.say.combined);
  await steps.change(steps.say.whereShort);
  await steps.place('tertiary').check();
  await steps.goOn();
  await steps.expectCheck();
  await steps.seeResult();
  await result.expectAnswer('120.00', '130.00');
});

test('a further visit is asked about alone, and of one day whether it was at the same hospital @phone', async ({
  app,
}) => {
  const { region, result, say, visits } = app;
  const steps = new Steps(app);
  const first: Answers = { ...JOURNEYS.kaifeng.answers, total: '268.4' };
  await region.radio('kaifeng').check();
  await steps.begin();
  for (const question of ['status', 'enrolment'] as const) await steps.answer(question, first);
  await expect(steps.main).toContainText(outpatientOnly(steps));
  for (const question of ['where', 'slip'] as const) await steps.answer(question, first);
  await steps.expectCheck();
  await expect(steps.main).toContainText(steps.say.noStayTaken.split('{{')[0] ?? '');
  await steps.seeResult();
  // 开封 第九条: tertiary, retired: 50 a day at one institution, then 60 %: (268.40 − 50) × 60 % = 131.04.
  await result.expectAnswer('131.04', '137.36');

  await steps.goTo('');
  const second: Answers = { ...first, total: '80' };
  await steps.answer('where', second);
  await steps.answer('slip', second);
  await steps.expectQuestion('sameDay', second);
  await expect(steps.main).toContainText('268.40');
  expect(await overflow(app.page)).toEqual([]);
  await steps.goOnInVain(steps.say.chooseOne);
  await steps.answer('sameDay', second);
  await steps.expectCheck();
  await steps.expectAnswer(steps.say.sameDayShort, steps.say.sameYes);
  await steps.seeResult();
  // 80 × 60 % = 48.00, the 50 having been paid before.
  await result.expectAnswer('48.00', '32.00');
  await expect(visits.items).toHaveCount(2);
  // The one page knows it, and does not ask again.
  await expect(app.page.getByRole('button', { name: say.visits.sameYes, exact: true })).toHaveCount(0);
});

/** What is said of stays in hospital where there is nothing but outpatient care, up to the number to call. */
const outpatientOnly = ({ say }: Steps): string => say.outpatientOnly.split('{{')[0] ?? '';

test('a half-typed slip survives the way over to the one page and back, and another language', async ({
  app,
}) => {
  const { page, region, visits } = app;
  const steps = new Steps(app);
  const { answers } = JOURNEYS.kaifeng;
  await region.radio('kaifeng').check();
  await steps.begin();
  for (const question of ['status', 'enrolment', 'where'] as const) await steps.answer(question, answers);
  await steps.box('year').fill('2023');
  await steps.box('month').fill('5');
  await steps.total.fill('2x');
  await steps.toAll.click();
  await expect(visits.form.date).toHaveValue('2023-5-');
  await expect(visits.form.total).toHaveValue('2x');
  await expect(visits.form.level('tertiary')).toBeChecked();

  await visits.form.date.fill('2023年5月');
  await visits.form.total.fill('25');
  await page.goBack();
  await steps.expectQuestion('slip');
  await steps.expectDate('2023', '5', '');
  await expect(steps.total).toHaveValue(/^25/u);

  const english = await app.switchTo('en');
  const inEnglish = new Steps(english);
  await expect(inEnglish.title).toHaveText(inEnglish.say.slip);
  await inEnglish.expectDate('2023', '5', '');
  await inEnglish.box('day').fill('6');
  await inEnglish.total.fill('250');
  await inEnglish.goOn();
  await inEnglish.expectCheck();
  await inEnglish.seeResult();
  await english.result.expectAnswer('120.00', '130.00');
});

test('a stay begun on the one page is not asked about, and can be made a visit @phone', async ({ app }) => {
  const { region, visits } = app;
  const steps = new Steps(app);
  await region.choose('kaifeng');
  await visits.form.care('inpatient').check();
  await visits.form.root.getByLabel(app.say.visit.discharged, { exact: true }).fill('2023-5-6');
  await steps.goTo('');
  await expect(steps.title).toHaveText(steps.say.stay);
  await steps.main.getByRole('button', { name: steps.say.noStay }).click();
  await steps.expectQuestion('status');
});

test('what was entered wrong elsewhere keeps the check from the result, and says where to correct it @phone', async ({
  app,
}) => {
  const { region, visits, person, say } = app;
  const steps = new Steps(app);
  await region.choose('baoji');
  await person.status('retired').check();
  await visits.form.write({ date: '2023-05-06', level: 'primary', total: '90', outOfScope: '100' });
  await steps.goTo('');
  await steps.expectCheck();
  await expect(steps.main.getByRole('alert')).toContainText(say.problem['more-than-total']);
  await expect(steps.main.getByRole('button', { name: steps.say.result })).toBeHidden();
  await steps.main.getByRole('link', { name: steps.say.correctElsewhere, exact: true }).click();
  await expect(visits.form.outOfScope).toHaveValue('100');
});

test('the way is gone by keyboard alone', async ({ app }) => {
  const { page, region, result, say } = app;
  const { keyboard } = page;
  const steps = new Steps(app);
  await tabTo(page, region.radio('baoji'));
  await keyboard.press('Space');
  await tabTo(page, page.getByRole('button', { name: say.start.steps }));
  await keyboard.press('Enter');

  await steps.expectQuestion('status');
  await tabTo(page, steps.radio(say.codes.value.status['in-service']));
  await keyboard.press('ArrowDown');
  await expect(steps.radio(say.codes.value.status.retired)).toBeChecked();
  // Choosing does not lead on.
  await expect(steps.title).toHaveText(steps.say.status);
  await keyboard.press('Enter');

  await steps.expectQuestion('where');
  await tabTo(page, steps.place('tertiary'));
  await keyboard.press('ArrowDown');
  await keyboard.press('ArrowDown');
  await expect(steps.place('primary')).toBeChecked();
  await tabTo(page, steps.goOnButton);
  await keyboard.press('Space');

  await steps.expectQuestion('slip');
  await tabTo(page, steps.box('year'));
  await keyboard.type('2023/5/6');
  await tabTo(page, steps.total);
  await keyboard.type('90');
  await keyboard.press('Enter');

  await steps.expectCheck();
  await tabTo(page, steps.main.getByRole('button', { name: steps.say.result }));
  await keyboard.press('Enter');
  await result.expectAnswer('26.00', '64.00');
});

test.describe('a torn policy', () => {
  test.use({ network: 'on' });

  test('where the policy is torn the questions wait for it, and go on once it is there @phone', async ({
    app,
  }) => {
    const { page, region, say } = app;
    const steps = new Steps(app);
    const torn = JSON.stringify(packFile('kaifeng')).slice(0, 5000);
    await page.route('**/policies/kaifeng.json', (route) =>
      route.fulfill({ contentType: 'application/json', body: torn }),
    );
    await region.radio('kaifeng').check();
    await steps.begin();
    await expect(steps.title).toHaveText(steps.say.policyMissing);
    await expect(steps.main.getByRole('alert')).toContainText(say.codes.loadError['not-json'].title);
    await page.unroute('**/policies/kaifeng.json');
    await steps.main.getByRole('button', { name: say.region.retry }).click();
    await steps.expectQuestion('status');
  });
});
