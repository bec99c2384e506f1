import type { Locator, Page } from '@playwright/test';
import type { Language, Say } from './say.ts';
import { type RegionId, regionName } from './packs.ts';

/** Which policy the page settles by, and what keeps one from being loaded. */
export class Region {
  readonly section: Locator;
  readonly problem: Locator;
  readonly retry: Locator;
  readonly file: Locator;
  private readonly language: Language;

  constructor(page: Page, say: Say, language: Language) {
    this.language = language;
    this.section = page.getByRole('region', { name: say.region.legend });
    this.problem = this.section.getByRole('alert');
    this.retry = this.problem.getByRole('button', { name: say.region.retry });
    this.file = this.section.getByLabel(say.region.openFile);
  }

  radio(id: RegionId): Locator {
    return this.named(regionName(id, this.language));
  }

  named(name: string): Locator {
    return this.section.getByRole('radio', { name });
  }

  async choose(id: RegionId): Promise<void> {
    await this.radio(id).check();
  }
}
