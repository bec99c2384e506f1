import { mkdirSync } from 'node:fs';
import { bundle } from './bundle.mjs';
import { OLD_BROWSERS, programOf, whyNoOldBrowsers } from './old-browsers/browser.mjs';
import { mainJourney } from './old-browsers/journey.mjs';
import { OldPage } from './old-browsers/page.mjs';
import { createStaticServer, listen } from './serve.mjs';

/** The page runs below a path and under the strict policy, as on a host. */
const BASE = '/a/b/';

/** A folder for pictures of each step, and one of another build than dist/. */
const { PICTURES: pictures, FOLDER: folder, PORT: port = '4373' } = process.env;

/** @param {import('./old-browsers/browser.mjs').OldBrowser} browser @param {string} address @param {import('./old-browsers/journey.mjs').Words} words */
async function problemsIn(browser, address, words) {
  const page = await OldPage.open(programOf(browser), address);
  /** @param {string} step */
  const picture = async (step) => {
    const name = browser.name.toLowerCase().replace(' ', '-');
    if (pictures !== undefined) await page.picture(`${pictures}/${name}-${step}.png`);
  };
  try {
    await mainJourney(page, words, picture);
    await page.expect('what is stored', 'document.documentElement.dataset.offline', 'ready');
    return page.complaints;
  } catch (error) {
    await picture('failed');
    return [...page.complaints, error instanceof Error ? error.message : String(error)];
  } finally {
    await page.close();
  }
}

/** @returns {Promise<import('./old-browsers/journey.mjs').Words>} */
async function loadWords() {
  const file = 'build/old-browser-words.mjs';
  await bundle('scripts/old-browsers/words.ts', file);
  const words = /** @type {unknown} */ (await import(new URL(`../${file}`, import.meta.url).href));
  return /** @type {import('./old-browsers/journey.mjs').Words} */ (words);
}

async function walkAll() {
  const words = await loadWords();
  const server = createStaticServer({ base: BASE, csp: true, ...(folder === undefined ? {} : { folder }) });
  const address = `http://localhost:${await listen(server, Number(port), true)}${BASE}`;
  if (pictures !== undefined) mkdirSync(pictures, { recursive: true });
  for (const browser of OLD_BROWSERS) {
    const start = performance.now();
    const problems = await problemsIn(browser, address, words);
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    console.log(`${problems.length === 0 ? 'ok  ' : 'FAIL'} ${browser.name} ${seconds}`);
    for (const problem of problems) console.error(`   ${problem}`);
    if (problems.length > 0) process.exitCode = 1;
  }
  server.closeAllConnections();
  server.close();
}

const why = whyNoOldBrowsers();
if (why === undefined) await walkAll();
else {
  console.error(why);
  process.exitCode = 1;
}
