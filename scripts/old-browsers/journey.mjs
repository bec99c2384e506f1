/**
 * @typedef {object} Words the page's own, so that a changed word breaks no journey
 * @property {typeof import('../../src/i18n/zh-CN.ts').zhCN} page
 * @property {typeof import('../../src/i18n/steps.zh-CN.ts').stepsZhCN['steps']} steps
 * @property {typeof import('../../src/i18n/codes.zh-CN.ts').codesZhCN} codes
 */

/**
 * The calculator's main journey, on one page and then question by question: where one is insured, who one is, a visit, and
 * what is paid of it.
 * @param {import('./page.mjs').OldPage} page @param {Words} words
 * @param {(name: string) => Promise<void>} picture
 */
export async function mainJourney(page, words, picture) {
  // What stands there before any script looks the same.
  await page.expect('how the page is laid out', 'document.documentElement.dataset.mode', 'usual');
  await picture('start');
  await allAtOnce(page, words, picture);
  await page.press('nav button', words.page.history.startAnew);
  await page.press('header a', words.page.page.name);
  await byQuestions(page, words, picture);
}

/** @type {typeof mainJourney} */
async function allAtOnce(page, { page: say, codes }, picture) {
  await page.press('label', '开封');
  await page.press('button', say.start.all);
  await page.press('label', codes.value.status.retired);
  await page.type(say.visit.date, '2023-05-06');
  await page.press('label', codes.value.provider.tertiary);
  await page.type(say.visit.total, '320');
  await picture('form');
  await page.press('form button', say.visit.save);
  // 开封 第九条, retired, tertiary: (320 − 50) × 60 % = 162.00, below the 200 of a month.
  await page.expect(say.share.fund, shareOf(say.share.fund), `162.00 ${say.ui.yuan}`);
  await page.expect(say.share.you, shareOf(say.share.you), `158.00 ${say.ui.yuan}`);
  await picture('answer');
}

/** @type {typeof mainJourney} */
async function byQuestions(page, { page: say, steps, codes }, picture) {
  await page.press('label', '宝鸡');
  await page.press('button', say.start.steps);
  await page.press('label', codes.value.status.retired);
  await page.press('form button', steps.goOn);
  await page.press('label', codes.value.provider.primary);
  await picture('question');
  await page.press('form button', steps.goOn);
  await page.type(steps.year, '2023');
  await page.type(steps.month, '5');
  await page.type(steps.day, '6');
  await page.type(say.visit.total, '90');
  await page.press('form button', steps.goOn);
  await page.press('main button', steps.result);
  // 宝鸡 第八条, retired, primary: (90 − 50) × 65 % = 26.00.
  await page.expect(say.share.fund, shareOf(say.share.fund), `26.00 ${say.ui.yuan}`);
  await page.expect(say.share.you, shareOf(say.share.you), `64.00 ${say.ui.yuan}`);
}

/** What stands beside a payer. @param {string} payer */
const shareOf = (payer) =>
  `(() => {
    const lines = Array.from(document.querySelectorAll('dl > div'));
    const line = lines.find((each) => each.textContent.includes(${JSON.stringify(payer)}));
    return line && line.querySelector('dd').textContent.trim();
  })()`;
