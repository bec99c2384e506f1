import { defineConfig } from '@playwright/test';
import { findBrowser } from './scripts/find-browser.mjs';

const PORT = Number(process.env['PORT'] ?? 4273);
const executablePath = findBrowser();

const SPEED = /@speed/u;
const PHONE = { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true };

export default defineConfig({
  testDir: 'e2e',
  outputDir: process.env['RESULTS'] ?? 'test-results',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: process.env['CI'] !== undefined,
  reporter: 'list',
  use: {
    baseURL: `http://localhost:${PORT}/a/b/`,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    actionTimeout: 5_000,
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
    { name: 'phone', grepInvert: SPEED, use: PHONE },
    { name: 'tablet', grep: /@tablet/u, use: { viewport: { width: 768, height: 1024 }, hasTouch: true } },
    { name: 'desktop', grepInvert: /@(?:phone|speed)/u, use: { viewport: { width: 1280, height: 800 } } },
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
