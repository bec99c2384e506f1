import { test as base, expect, type Page } from '@playwright/test';
import { Gongji } from './gongji.ts';
import type { Language } from './say.ts';

interface Fixtures {
  /**
   * Whether there is a network after the first visit. `off` on a phone: what the page does without one it does with one.
   * Where a journey plants a file, or takes one away, it stays `on`, and no worker answers from what it has stored.
   */
  readonly network: 'on' | 'off';
  /** Language of the browser, and so of the page. */
  readonly language: Language;
  /** The day on which the journey takes place. */
  readonly today: string;
  /** Whether the journey takes place on its day; the clock that says so is slow to call back. */
  readonly onItsDay: boolean;
  /** What the browser may complain of in a journey in which a file is missing. */
  readonly forgives: RegExp;
  /** The page, just opened. Complaints of the browser and requests elsewhere fail the journey. */
  readonly app: Gongji;
}

export const test = base.extend<Fixtures>({
  // oxlint-disable-next-line no-empty-pattern
  network: [({}, give, { project }) => give(project.name === 'phone' ? 'off' : 'on'), { option: true }],
  language: ['zh-CN', { option: true }],
  today: ['2023-10-08', { option: true }],
  onItsDay: [true, { option: true }],
  forgives: [/^$/u, { option: true }],
  locale: ({ language }, give) => give(language === 'en' ? 'en-US' : 'zh-CN'),
  serviceWorkers: ({ network }, give) => give(network === 'off' ? 'allow' : 'block'),
  app: async ({ page, network, language, today, onItsDay, forgives, baseURL }, give) => {
    const complaints = await complaintsOf(page, baseURL ?? '');
    if (onItsDay) await page.clock.setFixedTime(new Date(`${today}T10:00:00+08:00`));
    // The question whether to leave a page with something entered.
    page.on('dialog', (dialog) => void dialog.accept());
    const app = new Gongji(page, language);
    await app.open();
    if (network === 'off') await leaveTheNetwork(page);
    await give(app);
    expect(complaints.filter((complaint) => !forgives.test(complaint))).toEqual([]);
  },
});

/** Waits until the page has stored all of itself, then takes the network away: from its worker too. */
async function leaveTheNetwork(page: Page): Promise<void> {
  await page.locator('html[data-offline=ready]').waitFor({ state: 'attached' });
  await page.context().setOffline(true);
}

/** What Playwright itself says where it allows no worker. */
const NO_WORKER = /^Service Worker registration blocked by Playwright$/u;

const OFFICIAL_TEXT = /\/documents\/[^/]+\.txt$/u;

/** Collects errors of the console and of scripts, violations of the policy, and requests beyond the page's folder. */
async function complaintsOf(page: Page, folder: string): Promise<readonly string[]> {
  const complaints: string[] = [];
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      reportError(new Error(`${violatedDirective} forbids ${blockedURI}`)),
    );
  });
  page.on('console', (message) => {
    // Texts of documents are there only where the host puts them; the browser says that they are not.
    if (OFFICIAL_TEXT.test(message.location().url)) return;
    if (NO_WORKER.test(message.text())) return;
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => {
    if (!request.url().startsWith(folder)) complaints.push(`request to ${request.url()}`);
  });
  return complaints;
}

export { expect };
