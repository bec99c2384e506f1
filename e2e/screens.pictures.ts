import { fileURLToPath } from 'node:url';
import { SCREENS } from './page/screens.ts';
import { test } from './page/test.ts';

const FOLDER = fileURLToPath(new URL('../docs/screens/', import.meta.url));
/** As high as a picture may be; the rest of a long screen shows nothing new. */
const HIGHEST = 2600;

for (const [name, reach] of Object.entries(SCREENS)) {
  test(name, async ({ app }, { project }) => {
    const { page } = app;
    await reach(app);
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    const { width, height } = await page.evaluate(() => ({
      width: document.documentElement.clientWidth,
      height: document.documentElement.scrollHeight,
    }));
    await page.screenshot({
      path: `${FOLDER}${name.replace(/[^a-z]+/gu, '-')}.${project.name}.jpg`,
      type: 'jpeg',
      quality: 60,
      fullPage: true,
      clip: { x: 0, y: 0, width, height: Math.min(height, HIGHEST) },
    });
  });
}
