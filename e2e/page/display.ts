import type { Locator, Page } from '@playwright/test';
import type { Settings } from '../../src/shared/settings/settings.ts';
import type { Say } from './say.ts';

/** How the page looks: the size of its text, and its colours. */
export class Display {
  readonly theme: Locator;
  private readonly page: Page;
  private readonly say: Say;

  constructor(page: Page, say: Say) {
    this.page = page;
    this.say = say;
    this.theme = page.getByRole('combobox', { name: say.display.theme });
  }

  size(size: Settings['size']): Locator {
    const sizes = this.page.getByRole('group', { name: this.say.display.size });
    return sizes.getByRole('button', { name: this.say.display[size], exact: true });
  }

  async choose({ size, theme }: Partial<Settings>): Promise<void> {
    if (size !== undefined) await this.size(size).click();
    if (theme !== undefined) await this.theme.selectOption(theme);
  }

  /**
   * Lays the screen out as in the version for older people, as far as that is a matter of the layout alone. What that
   * version does otherwise is seen on its own screens.
   */
  async layOutFor(mode: Settings['mode']): Promise<void> {
    await this.page.evaluate((to) => {
      document.documentElement.dataset['mode'] = to;
    }, mode);
  }

  /** What the root element says of itself. */
  shown(): Promise<Record<keyof Settings, string | undefined>> {
    return this.page.evaluate(() => {
      const { size, theme, mode } = document.documentElement.dataset;
      return { size, theme, mode };
    });
  }
}
