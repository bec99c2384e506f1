import { defineConfig } from '@playwright/test';
import { findBrowser } from './scripts/find-browser.mjs';

const PORT = Number(process.env['PORT'] ?? 4273);
const executablePath = findBrowser();

const SPEED = /@speed/u;
/** What a wide window can change; what a file, a date or a policy does is the same in every window. */
const WIDE = [
  'account',
  'bad-amounts',
  'bad-dates',
  'baoji',
  'correcting-a-visit',
  'dingxi',
  'display',
  'hotline',
  'keyboard',
  'list-of-visits',
  'live-sentence',
  'missing-choices',
  'requests',
  'samples',
  'sichuan-provincial',
  'steps',
  'table',
  'trust',
].map((name) => `**/${name}.spec.ts`);

const PHONE = { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true };

export default defineConfig({
  testDir: 'e2e',
  outputDir: process.env['RESULTS'] ?? 'test-results',
  fullyParallel: true,
  workers: 2,
  // A machine that is shared may stop for seconds at a time. What passes only when tried again is named by the gate.
  retries: process.env['CI'] === undefined ? 0 : 1,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: process.env['CI'] !== undefined,
  reporter: 'list',
  use: {
    baseURL: `http://localhost:${PORT}/a/b/`,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    actionTimeout: 10_000,
    trace: 'off',
    screenshot: 'only-on-failure',
    launchOptions: {
      ...(executablePath === undefined ? {} : { executablePath }),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  projects: [
    // Without a network after the first visit, as long as nothing else is said: see e2e/page/test.ts.
    { name: 'phone', grepInvert: /@(?:desktop|speed)/u, use: PHONE },
    { name: 'tablet', grep: /@tablet/u, use: { viewport: { width: 768, height: 1024 }, hasTouch: true } },
    {
      name: 'desktop',
      testMatch: WIDE,
      grepInvert: /@(?:phone|speed)/u,
      use: { viewport: { width: 1280, height: 800 } },
    },
    // By itself, while nothing else runs.
    { name: 'speed', grep: SPEED, use: PHONE },
  ],
  webServer: {
    command: 'node scripts/serve.mjs',
    env: { PORT: String(PORT), BASE: '/a/b/', CSP: '1' },
    url: `http://localhost:${PORT}/a/b/`,
    reuseExistingServer: false,
  },
});
