import { fileURLToPath } from 'node:url';
import { pictureName } from './page/picture-name.ts';
import { SCREENS } from './page/screens.ts';
import { test } from './page/test.ts';

const FOLDER = fileURLToPath(new URL('../docs/screens/', import.meta.url));
/** As high as a picture may be; the rest of a long screen shows nothing new. */
const HIGHEST = 2600;

test.use({ network: 'on' });

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
      path: FOLDER + pictureName(name, project.name),
      type: 'jpeg',
      quality: 50,
      fullPage: true,
      clip: { x: 0, y: 0, width, height: Math.min(height, HIGHEST) },
    });
  });
}
