import { expect, type Locator, type Page } from '@playwright/test';
import { Account } from './account.ts';
import { Person } from './person.ts';
import { Region } from './region.ts';
import { Result } from './result.ts';
import { type Language, LANGUAGE_NAMES, SAY, type Say } from './say.ts';
import { unfoldAll } from './unfold.ts';
import { Visits } from './visits.ts';

/** The one page, in one of its languages. */
export class Gongji {
  readonly page: Page;
  readonly language: Language;
  readonly say: Say;
  readonly region: Region;
  readonly person: Person;
  readonly visits: Visits;
  readonly result: Result;
  readonly account: Account;

  constructor(page: Page, language: Language) {
    const say = SAY[language];
    this.page = page;
    this.language = language;
    this.say = say;
    this.region = new Region(page, say, language);
    this.person = new Person(page, say);
    this.visits = new Visits(page, say);
    this.result = new Result(page, say);
    this.account = new Account(page, say, language);
  }

  async open(): Promise<void> {
    await this.page.goto('');
    // Before the script it stands there too, in the shell.
    await expect(this.region.radio('baoji')).toBeEnabled();
  }

  /** Switches the language. @returns the same page, spoken to in that language */
  async switchTo(language: Language): Promise<Gongji> {
    await this.page.getByRole('button', { name: LANGUAGE_NAMES[language] }).click();
    const app = new Gongji(this.page, language);
    await expect(this.page.locator('html')).toHaveAttribute('lang', language);
    return app;
  }

  history(action: 'undo' | 'redo' | 'startAnew'): Locator {
    const bar = this.page.getByRole('navigation', { name: this.say.history.title });
    return bar.getByRole('button', { name: this.say.history[action], exact: true });
  }

  /** Unfolds everything that can be. */
  async unfold(): Promise<void> {
    await unfoldAll(this.page);
  }
}
