import type { Locator, Page } from '@playwright/test';
import { type Language, opening, type Say } from './say.ts';
import { type RegionId, regionName } from './packs.ts';

/** Which policy the page settles by, and what keeps one from being loaded. */
export class Region {
  readonly section: Locator;
  readonly problem: Locator;
  readonly retry: Locator;
  readonly file: Locator;
  private readonly language: Language;
  private readonly allAtOnce: Locator;
  private readonly fold: Locator;
  /** Which version of which policy everything is settled by. */
  private readonly settledBy: Locator;

  constructor(page: Page, say: Say, language: Language) {
    this.language = language;
    this.section = page.getByRole('region', { name: say.region.legend });
    this.problem = this.section.getByRole('alert');
    this.allAtOnce = page.getByRole('button', { name: say.start.all });
    this.settledBy = page.getByText(opening(say.document.version));
    this.fold = page.locator('summary').filter({ hasText: say.facts.title });
    this.retry = this.problem.getByRole('button', { name: say.region.retry });
    this.file = page.getByLabel(say.region.openFile);
  }

  radio(id: RegionId): Locator {
    return this.named(regionName(id, this.language));
  }

  named(name: string): Locator {
    return this.section.getByRole('radio', { name });
  }

  /** Chooses a region; from the first screen, by the way on which everything stands on one page. */
  async choose(id: RegionId): Promise<void> {
    await this.unfold();
    await this.radio(id).check();
    await this.goOn();
  }

  /** From the first screen, by the way on which everything stands on one page. */
  async goOn(): Promise<void> {
    if (await this.allAtOnce.isVisible()) await this.allAtOnce.click();
    await this.settledBy.or(this.problem).first().waitFor();
  }

  /** Brings the choice into sight where it is folded away above the answer. */
  async unfold(): Promise<void> {
    await this.section.or(this.fold).first().waitFor();
    if (!(await this.section.isVisible())) await this.fold.click();
  }
}
