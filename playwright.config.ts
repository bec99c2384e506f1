import { defineConfig } from '@playwright/test';
import { findBrowser } from './scripts/find-browser.mjs';

const PORT = Number(process.env['PORT'] ?? 4273);
const executablePath = findBrowser();

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
    { name: 'phone', use: { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true } },
    { name: 'desktop', use: { viewport: { width: 1280, height: 800 } } },
  ],
  webServer: {
    command: 'node scripts/serve.mjs',
    env: { PORT: String(PORT), BASE: '/a/b/', CSP: '1' },
    url: `http://localhost:${PORT}/a/b/`,
    reuseExistingServer: false,
  },
});
