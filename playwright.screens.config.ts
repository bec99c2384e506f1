import { defineConfig } from '@playwright/test';
import journeys from './playwright.config.ts';

const PICTURES = '**/*.pictures.ts';

/** Takes the reference pictures of every screen: no journey, and no gate. */
export default defineConfig({
  ...journeys,
  testMatch: PICTURES,
  projects: (journeys.projects ?? []).map((project) => ({ ...project, testMatch: PICTURES })),
  reporter: 'list',
});
