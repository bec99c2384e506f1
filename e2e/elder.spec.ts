import type { Page } from '@playwright/test';
import { Display } from './page/display.ts';
import { Elder } from './page/elder.ts';
import { overflow, smallTargets } from './page/measure.ts';
import { regionName } from './page/packs.ts';
import { startingWith } from './page/say.ts';
import { expect, test } from './page/test.ts';

// After all that the journeys enter: a day to come is asked about.
test.use({ today: '2024-12-30' });

/** Notes what is given to it to be read, and says nothing. */
async function plantSpeech(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const given: string[] = [];
    const waiting: EventTarget[] = [];
    class Utterance extends EventTarget {
      readonly text: string;
      lang = '';
      rate = 1;
      voice: unknown;
      constructor(text: string) {
        super();
        this.text = text;
      }
    }
    const speech = {
      getVoices: () => [{ lang: 'zh-CN', localService: true }],
      speak: (utterance: Utterance) => {
        given.push(utterance.text);
        waiting.push(utterance);
        setTimeout(() => utterance.dispatchEvent(new Event('start')));
      },
      cancel: () => {
        given.push('cancelled');
        waiting.length = 0;
      },
    };
    Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Utterance });
    Object.defineProperty(window, 'speechSynthesis', { value: speech });
    Object.assign(window, {
      spoken: given,
      endSpeech: () => {
        for (const each of waiting.splice(0)) each.dispatchEvent(new Event('end'));
      },
    });
  });
}

/** What was given to be read since it was asked last. */
const spoken = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => (window as unknown as { readonly spoken: string[] }).spoken.splice(0));

const endSpeech = (page: Page): Promise<void> =>
  page.evaluate(() => (window as unknown as { readonly endSpeech: () => void }).endSpeech());

test('a whole visit at 320 px in the largest text, one question a screen, every target of 60 px @phone', async ({
  app,
}) => {
  const { page, say } = app;
  await page.setViewportSize({ width: 320, height: 640 });
  const elder = new Elder(app);
  const display = new Display(page, say);
  const { steps } = elder;
  const looked = async (where: string): Promise<void> => {
    expect.soft(await smallTargets(page, 60), where).toEqual([]);
    expect.soft(await overflow(page), where).toEqual([]);
    await expect.soft(elder.leave, where).toBeVisible();
    await expect.soft(steps.toAll, where).toHaveCount(0);
  };

  await elder.enter();
  expect(await display.shown()).toMatchObject({ mode: 'elder', size: 'large' });
  for (const size of ['normal', 'large', 'largest'] as const) {
    await display.choose({ size });
    await looked(`the first screen, ${size}`);
  }
  await expect(page.getByRole('link', { name: /12393/u })).toHaveAttribute('href', 'tel:12393');
  await elder.link(elder.say.start.begin).click();

  // One group of answers, or one entry, on each.
  const { codes } = say;
  const choose = async (title: string, name: string): Promise<void> => {
    await expect(elder.title).toHaveText(title);
    await expect(elder.main.getByRole('group')).toHaveCount(1);
    await looked(title);
    await steps.radio(name).check();
    await steps.goOn();
  };
  await choose(steps.say.region, regionName('kaifeng', app.language));
  await choose(steps.say.status, codes.value.status.retired);
  await choose(steps.say.enrolment, steps.say.combined);
  await choose(steps.say.where, codes.value.provider.tertiary);
  await expect(elder.title).toHaveText(steps.say.dateAlone);
  await steps.goOnInVain(steps.say.noDate);
  await looked('a date that is missing');
  await elder.fillDay(['2023', '5', '6']);
  await elder.goOnTo(steps.say.totalAlone);
  await expect(elder.main.getByRole('textbox')).toHaveCount(1);
  await elder.main.getByRole('textbox').fill('250');
  await looked('the amount');
  await elder.goOnTo(steps.say.check);
  await looked('the check');
  await elder.main.getByRole('button', { name: steps.say.result, exact: true }).click();

  // 开封 第九条: tertiary, retired: 50 a visit, then 50 + 10 %. (250 − 50) × 60 % = 120.00, within 200 a month.
  const figures = elder.main.locator('dl > div');
  await expect(figures).toHaveText([/您自己付\s*130\.00/u, /医保付\s*120\.00/u]);
  await expect(elder.main.getByRole('table')).toHaveCount(0);
  await looked('the answer');

  await elder.link(elder.say.why.title).click();
  await expect(elder.main.getByText(/200\.00 元，医保付 60%/u)).toBeVisible();
  await expect(elder.main.getByText(/第九条/u).first()).toBeVisible();
  await looked('why');
  await elder.link(say.elderly.back).click();
  // 第九条: 1500 a year for the retired, 200 a month: 1500 − 120 and, the tighter one, 200 − 120.
  await elder.link('2023 年还能报多少').click();
  await expect(elder.main.locator('dl')).toContainText('80.00');
  await expect(elder.main.getByText(/还能报 80\.00 元/u)).toBeVisible();
  await expect(elder.main.getByText(/还能报 1,380\.00 元/u)).toBeVisible();
  await looked('what is left');
  await elder.link(say.elderly.back).click();
  await elder.link(elder.say.give.title).click();
  await looked('paper or family');

  // 填错了: the total was 1,320: (1320 − 50) × 60 % = 762.00, of which 200 a month are paid.
  await elder.link(say.elderly.back).click();
  const change = elder.main.getByRole('button', { name: elder.say.answer.change, exact: true });
  await change.click();
  await expect(elder.title).toHaveText(steps.say.check);
  // Going back without it changes nothing, and the next one is another one.
  await page.goBack();
  await expect(figures).toHaveText([/您自己付\s*130\.00/u, /医保付\s*120\.00/u]);
  await elder.link(elder.say.further).click();
  await expect(elder.title).toHaveText(steps.say.where);
  await page.goBack();
  await change.click();
  await elder.main.getByRole('link', { name: new RegExp(say.visit.total, 'u') }).click();
  await elder.main.getByRole('textbox').fill('1320');
  await elder.goOnTo(steps.say.check);
  await elder.main.getByRole('button', { name: steps.say.result, exact: true }).click();
  await expect(figures).toHaveText([/您自己付\s*1,120\.00/u, /医保付\s*200\.00/u]);

  // One visit is removed, and brought back, where all of them stand.
  await elder.link(elder.also(1)).click();
  await expect(elder.main.getByText(/医保付 200\.00 元，您自己付 1,120\.00 元/u)).toBeVisible();
  await looked('every visit');
  await elder.main.getByRole('button', { name: /^删掉这一次/u }).click();
  await expect(elder.title).toHaveText(elder.say.visits.none);
  await looked('none left');
  await elder.main.getByRole('button', { name: elder.say.visits.giveBack, exact: true }).click();
  await elder.main.getByRole('button', { name: /^看这一次/u }).click();
  await expect(figures.first()).toContainText('1,120.00');

  // Everything cleared is a press away from coming back.
  await page.getByRole('link', { name: say.elderly.name }).click();
  await elder.main.getByRole('button', { name: elder.say.start.anew, exact: true }).click();
  await looked('all cleared');
  await elder.main.getByRole('button', { name: elder.say.start.giveBack, exact: true }).click();
  await elder.link(elder.say.start.result).click();
  await expect(figures.first()).toContainText('1,120.00');

  // The same by the number that family would read out: to its answer, and back to what was entered before.
  await page.evaluate(() => location.assign('#/share'));
  const code = (await elder.main.getByText(/^\d{4}(?: \d{4})+$/u).textContent()) ?? '';
  await page.getByRole('link', { name: say.elderly.name }).click();
  await elder.link(say.nav.files).click();
  await elder.openCode(code);
  await expect(page).toHaveURL(/#\/elder\/answer$/u);
  await expect(figures.first()).toContainText('1,120.00');
  await looked('the answer of a case that was opened');
  const undo = page.getByRole('banner').getByRole('button', { name: say.history.undo, exact: true });
  await undo.click();
  await expect(undo).toHaveCount(0);
  await expect(figures.first()).toContainText('1,120.00');

  await elder.leave.click();
  expect(await display.shown()).toMatchObject({ mode: 'usual', size: 'largest' });
  await expect(page).toHaveURL(/#\/all$/u);
  await expect(app.result.share('fund')).toContainText('200.00');
});

test('questions and result are read aloud as they stand there, and stop when asked to or left @phone', async ({
  app,
}) => {
  const { page, say } = app;
  await plantSpeech(page);
  await page.goto('about:blank');
  await app.open();
  const elder = new Elder(app);
  const { steps } = elder;
  const stop = elder.main.getByRole('button', { name: say.read.stop, exact: true });
  await elder.enter();
  expect(await spoken(page), 'never by itself').toEqual([]);
  await elder.read.click();
  await expect(stop).toBeVisible();
  for (const sentence of await spoken(page)) await expect(elder.main).toContainText(sentence);
  await stop.click();
  await expect(elder.read).toBeVisible();
  expect(await spoken(page)).toEqual(['cancelled']);

  await elder.link(elder.say.start.begin).click();
  await expect(elder.title).toHaveText(steps.say.region);
  await elder.read.click();
  const question = await spoken(page);
  expect(question[0]).toBe(steps.say.region);
  for (const sentence of question) await expect(elder.main).toContainText(sentence);
  await endSpeech(page);
  await expect(elder.read).toBeVisible();
  await elder.read.click();
  await spoken(page);
  await steps.radio(regionName('baoji', app.language)).check();
  await steps.goOn();
  await expect(elder.title).toHaveText(steps.say.status);
  expect(await spoken(page), 'leaving stops it').toEqual(['cancelled']);
  await expect(elder.read).toBeVisible();

  await steps.radio(say.codes.value.status.retired).check();
  await steps.goOn();
  await steps.radio(say.codes.value.provider.primary).check();
  await steps.goOn();
  await elder.fillDay(['2023', '5', '6']);
  await elder.goOnTo(steps.say.totalAlone);
  await elder.main.getByRole('textbox').fill('90');
  await elder.goOnTo(steps.say.check);
  await elder.read.click();
  expect(await spoken(page)).toEqual(expect.arrayContaining([say.visit.total, '90 元', steps.say.usual]));
  await elder.main.getByRole('button', { name: steps.say.result, exact: true }).click();
  // 宝鸡 第八条: primary, retired: 50 a visit, then 65 %. (90 − 50) × 65 % = 26.00; 90 − 26 = 64.00.
  await expect(
    elder.main.getByText('这次一共花了 90.00 元：医保付 26.00 元，您自己付 64.00 元。'),
  ).toBeVisible();
  await elder.read.click();
  expect(await spoken(page)).toContain('这次一共花了 90 元：医保付 26 元，您自己付 64 元。');
});

test('a stay of a retired person: her status is hers, days the wrong way round are put right, and it is kept @phone', async ({
  app,
}) => {
  const { page, say } = app;
  const elder = new Elder(app);
  const { steps } = elder;
  await elder.enter();
  await elder.link(elder.say.start.begin).click();
  await steps.radio(regionName('dingxi', app.language)).check();
  await elder.goOnTo(steps.say.status);
  await steps.radio(say.codes.value.status.retired).check();
  await elder.goOnTo(steps.say.care);
  await steps.radio(say.visit.inpatient).check();
  await elder.goOnTo(steps.say.place);
  await steps.radio(steps.say.placeLocal).check();
  await elder.goOnTo(steps.say.whereHospital);
  await steps.place('secondary').check();
  await elder.goOnTo(steps.say.admittedAlone);
  await elder.fillDay(['2024', '3', '1']);
  await elder.goOnTo(steps.say.dischargedAlone);

  // Both days are there, and either can be changed.
  await elder.fillDay(['2024', '2', '10']);
  await steps.goOnInVain('出院不能比入院（2024 年 3 月 1 日）还早。哪一天填错了，就改哪一天。');
  await steps.change(say.visit.admitted);
  await expect(elder.title).toHaveText(steps.say.admittedAlone);
  await elder.fillDay(['2024', '2', '1']);
  await elder.goOnTo(steps.say.totalAlone);
  await elder.main.getByRole('textbox').fill('30000');
  await elder.goOnTo(steps.say.outOfScopeAlone);
  await elder.main.getByRole('textbox').fill('30001');
  await steps.goOnInVain(`${say.visit.outOfScope}：${say.visit.aboveTotal}`);
  await elder.main.getByRole('textbox').fill('1000');
  await elder.goOnTo(steps.say.paidFirstAlone);
  await elder.main.getByRole('textbox').first().fill('10000');
  await elder.goOnTo(steps.say.check);
  await steps.expectAnswer(say.person.status, say.codes.value.status.retired);

  // What was taken as usual is asked about in its place.
  await steps.change(steps.say.noEmergency);
  await expect(elder.title).toHaveText(steps.say.emergency);
  await expect(steps.radio(steps.say.emergencyNo)).toBeChecked();
  await elder.goOnTo(steps.say.check);
  await steps.expectAnswer(say.visit.emergency, say.codes.value.emergency.no);
  await steps.seeResult();

  // 定西 第二十二、二十三、四十五条: ../shared/spec/examples/29-dingxi-inpatient.
  await expect(elder.main.locator('dl > div').first()).toContainText('2,055.75');
  await expect(elder.main.getByText('2024 年 2 月 1 日入院，2 月 10 日出院，二级医院住院')).toBeVisible();
  // 第四十五条（一）: 28700 − 26885 + 300 = 2115, 1115 of it above 1000, 95 % of that.
  await elder.link(elder.say.why.title).click();
  await expect(elder.main.getByText(/1,115\.00 元，住院大额补助付 95%.*1,059\.25 元/u)).toBeVisible();
  await elder.link(say.elderly.back).click();
  await elder.main.getByRole('button', { name: elder.say.keep.yes, exact: true }).click();
  await expect(elder.main.getByText(elder.say.keep.kept)).toBeVisible();
  // Whoever has agreed to that finds their own version again by the plain address.
  await page.evaluate(() => location.assign('#/'));
  await page.reload();
  await expect(page).toHaveURL(/#\/elder$/u);
  await elder.link(elder.say.start.result).click();
  await expect(elder.main.locator('dl > div').first()).toContainText('2,055.75');
  await expect(elder.main.getByText(elder.say.keep.title)).toHaveCount(0);

  // To her family: what to do first, and every target large.
  await page.evaluate(() => location.assign('#/share'));
  await expect(elder.main.getByRole('img')).toBeVisible();
  expect(await smallTargets(page, 60)).toEqual([]);
  expect(await overflow(page)).toEqual([]);
});

test('without a voice everything is there to be read; what the document leaves open has no figure @phone', async ({
  app,
}) => {
  const { page, say } = app;
  await page.addInitScript(() => {
    Reflect.deleteProperty(window, 'speechSynthesis');
    Reflect.deleteProperty(Window.prototype, 'speechSynthesis');
  });
  await page.goto('about:blank');
  await app.open();
  const elder = new Elder(app);
  const { steps } = elder;
  await elder.enter();
  await expect(elder.main.getByText(elder.say.start.noSpeech)).toBeVisible();
  await expect(elder.read).toHaveCount(0);
  await elder.link(elder.say.start.begin).click();
  await steps.goBack();
  await expect(page).toHaveURL(/#\/elder$/u);
  await elder.link(elder.say.start.begin).click();
  await steps.radio(regionName('baoji', app.language)).check();
  await steps.goOn();
  await steps.radio(say.codes.value.status.retired).check();
  await steps.goOn();
  // 宝鸡 第八条 names no rate for pharmacies.
  await elder.main.getByRole('radio', { name: startingWith(say.codes.value.provider.pharmacy) }).check();
  await steps.goOn();
  await elder.fillDay(['2023', '5', '6']);
  await page.getByRole('link', { name: say.elderly.name }).click();
  await elder.link(elder.say.start.goOn).click();
  await elder.main.getByRole('textbox').fill('58');
  await elder.goOnTo(steps.say.check);
  await expect(elder.read).toHaveCount(0);
  await elder.main.getByRole('button', { name: steps.say.result, exact: true }).click();
  await expect(elder.title).toHaveText(say.codes.reason['not-specified'].title);
  await expect(elder.main.locator('dl')).toHaveCount(0);
  await expect(elder.main.getByText(/12393/u)).toBeVisible();
  await elder.link(elder.say.why.openTitle).click();
  await expect(elder.main.getByText(elder.say.why.unknown)).toBeVisible();
});
