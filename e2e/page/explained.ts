import { expect, type Page } from '@playwright/test';
import { readFormula } from './formula.ts';

/** An explanation on the screen, as its markup says it. */
interface Found {
  readonly fen: number;
  readonly formulas: readonly string[];
  readonly rule: string;
  /** Articles and named assumptions. */
  readonly grounds: number;
}

/** Amounts that stand in one piece of text, and what they say of where they come from. */
interface Shown {
  readonly text: string;
  readonly amounts: readonly string[];
  readonly entered: boolean;
  readonly explainedBy: string | undefined;
  /** Places in the list of explanations: those that it is in or beside; of what it refers to, where that is shown. */
  readonly nearest: readonly number[] | undefined;
}

/** A figure whose explanation stands on the screen once something else is chosen there. */
export interface Elsewhere {
  readonly id: string;
  readonly amount: string;
}

/**
 * Holds every amount on the screen against its explanation, and every explanation against its own formula.
 * @returns the figures that refer to an explanation which is not on the screen now, and those that are, by their ids
 */
export async function expectExplained(page: Page): Promise<{
  readonly elsewhere: readonly Elsewhere[];
  readonly here: ReadonlyMap<string, readonly string[]>;
}> {
  const { explanations, shown, ids } = await page.evaluate(lookAround);
  if (explanations.length === 0) expect(shown).toEqual([]);
  const values = explanations.map(valuesOf);
  const elsewhere: Elsewhere[] = [];
  const unexplained: string[] = [];
  for (const { text, amounts, entered, explainedBy, nearest } of shown) {
    if (entered) continue;
    for (const amount of amounts) {
      if (explainedBy !== undefined && nearest === undefined) elsewhere.push({ id: explainedBy, amount });
      else if (!(nearest ?? []).some((place) => values[place]?.has(amount)))
        unexplained.push(`${amount} in "${text}"`);
    }
  }
  expect(unexplained).toEqual([]);
  const here = new Map(
    ids.map(({ id, places }) => [id, places.map((place) => yuan(explanations[place]?.fen ?? 0))]),
  );
  return { elsewhere, here };
}

const yuan = (fen: number): string => (fen / 100).toFixed(2).replace(/\B(?=(?:[0-9]{3})+\.)/gu, ',');

/** Reads and works out the formulas of an explanation. @returns every amount that its formulas lead to or over */
function valuesOf({ fen, formulas, rule, grounds }: Found): ReadonlySet<string> {
  expect(formulas.length, `formulas of "${rule}"`).toBeGreaterThan(0);
  expect(rule, 'a rule in a sentence').not.toBe('');
  expect(grounds, `articles and assumptions of "${rule}"`).toBeGreaterThan(0);
  const found = new Set([yuan(fen)]);
  for (const formula of formulas) {
    const { value, values } = readFormula(formula);
    expect(value.times(100).toNumber(), formula).toBe(fen);
    for (const each of values) found.add(yuan(each.abs().times(100).toNumber()));
  }
  return found;
}

/** Runs in the page. */
function lookAround(): {
  explanations: Found[];
  shown: Shown[];
  ids: { id: string; places: number[] }[];
} {
  const AMOUNT = /(?<![0-9,.])[0-9]{1,3}(?:,[0-9]{3})*\.[0-9]{2}(?![0-9%])/gu;
  /** Formulas, what is quoted, said aloud or drawn again; what other readings come to, which is settled, not explained. */
  const ASIDE =
    '[data-formula], [data-picture], [data-article], [data-assumption], [data-official-text], [data-other-reading], svg, script, style, output, ' +
    '[aria-labelledby="readings-title"], [aria-labelledby="span-of-readings"]';
  const main = document.querySelector('main') as HTMLElement;
  const roots = [...main.querySelectorAll<HTMLElement>('[data-explains]')];
  const own = (root: Element, selector: string): Element[] =>
    [...root.querySelectorAll(selector)].filter((each) => each.closest('[data-explains]') === root);
  const textOf = (element: Element): string => (element.textContent ?? '').replace(/\s+/gu, ' ').trim();
  const amountsIn = (element: Element): string[] => textOf(element).match(AMOUNT) ?? [];
  const placesIn = (element: Element): number[] =>
    roots.flatMap((root, place) => (element.contains(root) ? [place] : []));

  /** Those of several explanations, and of a figure said in another way, stand beside them once. */
  const groundsOf = (root: HTMLElement): number => {
    const around = root.dataset['bare'] === undefined ? root : (root.parentElement ?? root);
    return around.querySelectorAll('[data-article], [data-assumption]').length;
  };
  const explanations = roots.map((root) => ({
    fen: Number(root.dataset['explains']),
    formulas: own(root, '[data-formula]').map(textOf),
    rule: own(root, '[data-rule]').map(textOf).join(' '),
    grounds: groundsOf(root),
  }));

  const shown: Shown[] = [];
  const visit = (element: Element): void => {
    if (element.matches(ASIDE)) return;
    const amounts = amountsIn(element);
    if (amounts.length === 0) return;
    const children = [...element.children];
    const inChildren = children.reduce((sum, child) => sum + amountsIn(child).length, 0);
    if (inChildren === amounts.length) {
      for (const child of children) visit(child);
      return;
    }
    const entered = element.closest('[data-entered]') !== null;
    const explainedBy = element.closest<HTMLElement>('[data-explained-by]')?.dataset['explainedBy'];
    shown.push({
      text: textOf(element),
      amounts,
      entered,
      explainedBy,
      nearest: nearestOf(element, explainedBy),
    });
  };
  const nearestOf = (element: Element, explainedBy: string | undefined): number[] | undefined => {
    if (explainedBy !== undefined) {
      const line = document.getElementById(explainedBy);
      return line ? placesIn(line) : undefined;
    }
    for (let around: Element | null = element; around && around !== main; around = around.parentElement) {
      const inside = around.closest('[data-explains]');
      if (inside) return [roots.indexOf(inside as HTMLElement), ...placesIn(inside.parentElement ?? inside)];
      const places = placesIn(around);
      if (places.length > 0) return places;
    }
    return [];
  };
  visit(main);
  const ids = [...main.querySelectorAll('details[id]')].map((line) => ({
    id: line.id,
    places: placesIn(line),
  }));
  return { explanations, shown, ids };
}
