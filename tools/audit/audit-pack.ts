import { states } from '@/shared/documents/sought.ts';
import type { Stated } from '@/shared/documents/stated.ts';
import { citesOf } from './cites.ts';
import { withoutExceptions } from './exceptions.ts';
import type { Finding } from './finding.ts';
import type { Lookup } from './lookup.ts';
import { keysOfDate, type PackDate, packDates } from './pack-dates.ts';
import { type PackFigure, packFigures } from './pack-figures.ts';
import { keysSaid, type TextFigure, textFigures } from './pack-texts.ts';
import { lastDayOf } from './shifted.ts';

interface Audit {
  /** How many figures were looked up. */
  readonly figures: number;
  readonly findings: readonly Finding[];
}

/**
 * Looks up every figure of a pack in the articles that it cites, and every figure of these articles in the pack.
 * @param lookup in the document; it remembers what it read, and may serve several audits
 */
export function auditPack(pack: unknown, lookup: Lookup): Audit {
  const [figures, dates, texts] = [packFigures(pack), packDates(pack), textFigures(pack)];
  const search = new Search(lookup, inForceFrom(dates));
  for (const figure of figures) search.figure(figure);
  for (const date of dates) search.date(date);
  for (const said of texts) search.said(said);
  const looked = figures.length + dates.length + texts.filter(({ soft }) => !soft).length;
  return { figures: looked, findings: withoutExceptions(search.findings(citesOf(pack)), pack) };
}

const inForceFrom = (dates: readonly PackDate[]): string | undefined =>
  dates.find(({ path }) => path === 'document.inForceFrom.date')?.date;

class Search {
  private readonly lookup: Lookup;
  private readonly begin: string | undefined;
  private readonly used = new Set<Stated>();
  private readonly missing: Finding[] = [];

  constructor(lookup: Lookup, begin: string | undefined) {
    this.lookup = lookup;
    this.begin = begin;
  }

  figure({ path, value, cites, keys, row }: PackFigure): void {
    this.seek({ path, cites, figure: value }, keys, this.places(cites, row));
  }

  date(date: PackDate): void {
    const places = this.places(date.cites);
    const follows = date.kind === 'term' && this.endsTerm(date.date, places);
    this.seek({ ...date, figure: date.date }, keysOfDate(date), places, follows);
  }

  said(said: TextFigure): void {
    const { main, cites, soft, text } = said;
    const [measure, value = ''] = main.split(':');
    const places = this.places(cites);
    const isCount = measure === 'count' && cites.some((cite) => this.lookup.counts(cite).has(Number(value)));
    const isTerm = measure === 'date' && this.endsTerm(value, places);
    const isNothing = value !== '' && Number(value) === 0;
    this.seek({ ...said, figure: text }, keysSaid(said), places, soft || isCount || isTerm || isNothing);
  }

  findings(cites: ReadonlyMap<string, string>): readonly Finding[] {
    return [...this.noArticles(cites), ...this.missing, ...this.unused([...cites.keys()])];
  }

  private places(cites: readonly string[], row?: string): readonly Stated[] {
    return cites.flatMap((cite) => this.lookup.figures(cite, row));
  }

  /** @param isFine whether it need not stand there */
  private seek(
    sought: { readonly path: string; readonly cites: readonly string[]; readonly figure: string },
    keys: readonly string[],
    places: readonly Stated[],
    isFine = false,
  ): void {
    const hits = places.filter((stated) => states(stated, keys));
    for (const hit of hits) this.used.add(hit);
    if (hits.length > 0 || isFine) return;
    const { path, figure, cites } = sought;
    this.missing.push({ path, figure, article: cites.join(', '), what: 'not-stated', keys });
  }

  /** Whether a day is the last of a term that is stated by its length, counted from the day of coming into force. */
  private endsTerm(date: string, places: readonly Stated[]): boolean {
    const { begin } = this;
    if (begin === undefined) return false;
    const terms = places.filter(({ main, also }) =>
      [main, ...also].some(
        (key) => key.startsWith('months:') && lastDayOf(begin, Number(key.slice(7))) === date,
      ),
    );
    for (const term of terms) this.used.add(term);
    return terms.length > 0;
  }

  private noArticles(cites: ReadonlyMap<string, string>): readonly Finding[] {
    return [...cites]
      .filter(([article]) => !this.lookup.has(article))
      .map(([article, path]) => ({ path, figure: '', article, what: 'no-article', keys: [] }));
  }

  /** The figures of cited articles that nothing of the pack uses, each under its narrowest citation. */
  private unused(cites: readonly string[]): readonly Finding[] {
    const narrowest = new Map<Stated, string>();
    for (const article of [...cites].sort((a, b) => a.split('.').length - b.split('.').length))
      for (const stated of this.lookup.figures(article)) narrowest.set(stated, article);
    return [...narrowest]
      .filter(([stated]) => !stated.soft && !this.used.has(stated))
      .map(([{ text, main }, article]) => ({
        path: '',
        figure: text,
        article,
        what: 'not-used',
        keys: [main],
      }));
  }
}
