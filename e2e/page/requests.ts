import { readFileSync } from 'node:fs';
import { expect, type Locator, type Page } from '@playwright/test';
import { requestsEn } from '../../src/i18n/requests.en.ts';
import { requestsZhCN } from '../../src/i18n/requests.zh-CN.ts';
import type { Gongji } from './gongji.ts';
import { containing, fill, type Language, startingWith } from './say.ts';

const TEXTS = { 'zh-CN': requestsZhCN.requests, en: requestsEn.requests } as const satisfies Record<
  Language,
  object
>;

type Texts = (typeof TEXTS)[Language];
type Kind = keyof Texts['kind'];
type Text = Readonly<Record<Language, string>>;

interface PackWords {
  readonly name: Text;
  readonly parameters: readonly { readonly id: string; readonly label: Text }[];
}

/** What the pack of a region calls itself, or a figure that it asks for. */
export function packWord(region: string, language: Language, parameter?: string): string {
  const file = new URL(`../../public/policies/${region}.json`, import.meta.url);
  const { name, parameters } = JSON.parse(readFileSync(file, 'utf8')) as PackWords;
  const text = parameter === undefined ? name : parameters.find(({ id }) => id === parameter)?.label;
  if (text === undefined) throw new Error(`${region} has no parameter ${parameter}`);
  return text[language];
}

/** The calculations that are no visits. */
export class Requests {
  readonly main: Locator;
  readonly title: Locator;
  readonly say: Texts;
  private readonly page: Page;
  private readonly language: Language;

  constructor({ page, language }: Gongji) {
    this.page = page;
    this.language = language;
    this.say = TEXTS[language];
    this.main = page.getByRole('main');
    this.title = this.main.getByRole('heading', { level: 1 });
  }

  /** As an address that was typed, or sent: of the list, of one kind, or of one kind in a region. */
  async goTo(kind?: Kind, region?: string): Promise<void> {
    const path = ['#/requests', kind, region].filter((part) => part !== undefined).join('/');
    await this.page.evaluate((to) => location.assign(to), path);
    await expect(this.title).toHaveText(kind === undefined ? this.say.title : this.say.kind[kind].title);
  }

  /** The questions of a request. @param n which of several, from 1; the only one where it is not given */
  form(n?: number): Form {
    const nth = this.say.form.nth.replace('{{n}}', String(n));
    const name = n === undefined ? this.say.form.title : nth;
    return new Form(this.main.getByRole('region', { name: startingWith(name) }), this.say);
  }

  /** What is said to a request. @param n which of several, from 1 */
  reply(n = 1): Locator {
    return this.main.getByRole('region', { name: containing(this.say.reply.title) }).nth(n - 1);
  }

  /** The largest words of an answer, below what they are. */
  async expectAnswer(label: string, answer: string, n = 1): Promise<void> {
    const head = this.reply(n).getByText(label, { exact: true }).first();
    await expect(head.locator('xpath=following-sibling::*[1]')).toHaveText(startingWith(answer));
  }

  /** One of the other figures of an answer. */
  async expectSum(label: string, amount: string, n = 1): Promise<void> {
    const term = this.reply(n).getByRole('term').filter({ hasText: label }).first();
    await expect(term.locator('xpath=following-sibling::dd[1]')).toHaveText(startingWith(amount));
  }

  /** Unfolds a line of how the answer came about. */
  async expectStep(label: string, ...says: readonly string[]): Promise<void> {
    const line = this.reply()
      .getByRole('listitem')
      .filter({ hasText: startingWith(label) });
    await line.locator('summary').click();
    for (const text of says) await expect(line).toContainText(text);
  }

  /** A reading of a clause that has two, by the words of its choice. */
  reading(option: string): Locator {
    return this.reply().getByRole('radio', { name: startingWith(option) });
  }

  async addAnother(): Promise<void> {
    await this.button(this.say.form.another).click();
  }

  async remove(n: number): Promise<void> {
    await this.button(fill(this.say.form.removeNamed, { n })).click();
  }

  /** A line of the comparison, which stands first. @param n which of several, from 1 */
  compared(n: number): Locator {
    return this.main
      .getByRole('list')
      .first()
      .getByRole('listitem')
      .nth(n - 1);
  }

  /** A published figure, by its id. */
  figure(region: string, parameter: string): Locator {
    return this.main.getByLabel(packWord(region, this.language, parameter));
  }

  button(name: string): Locator {
    return this.main.getByRole('button', { name, exact: true });
  }
}

/** The questions of one request. */
class Form {
  readonly section: Locator;
  private readonly say: Texts;

  constructor(section: Locator, say: Texts) {
    this.section = section;
    this.say = say;
  }

  option(name: string): Locator {
    return this.section.getByRole('radio', { name: startingWith(name) });
  }

  /** Flexible employment at a percentage. */
  flexible(share: string): Locator {
    return this.option(fill(this.say.payer.flexible, { share }));
  }

  field(name: keyof Texts['field']): Locator {
    return this.section.getByLabel(startingWith(this.say.field[name]));
  }
}
