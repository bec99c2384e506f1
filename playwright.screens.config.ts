import { defineConfig } from '@playwright/test';
import journeys from './playwright.config.ts';

/** Takes the reference pictures of every screen: no journey, and no gate. */
export default defineConfig({ ...journeys, testMatch: '**/*.pictures.ts', reporter: 'list' });
