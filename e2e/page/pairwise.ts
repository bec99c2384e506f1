import { type Mode, TEXT_SIZES, type TextSize } from '../../src/shared/settings/settings.ts';
import type { ShownTheme } from '../../src/shared/settings/shown-theme.ts';
import type { Language } from '../../src/i18n/language.ts';

/** In what a screen can look otherwise, and all that each can be. */
export const FACTORS = {
  width: ['desktop', 'phone'],
  language: ['en', 'zh-CN'],
  mode: ['elder', 'usual'],
  theme: ['light', 'dark', 'contrast', 'contrast-dark'],
  size: TEXT_SIZES,
} as const;

export interface Combination {
  readonly width: 'desktop' | 'phone';
  readonly language: Language;
  readonly mode: Exclude<Mode, 'hotline'>;
  readonly theme: ShownTheme;
  readonly size: TextSize;
}

type Factor = keyof Combination;

const NAMES = Object.keys(FACTORS) as Factor[];

/** As every screen is looked at anyway, in every theme and in the largest text: phone, Chinese, usual. */
export const isLookedAtAnyway = ({ width, language, mode }: Combination): boolean =>
  width === 'phone' && language === 'zh-CN' && mode === 'usual';

function everyCombination(): readonly Combination[] {
  let found: readonly Partial<Combination>[] = [{}];
  for (const name of NAMES)
    found = found.flatMap((begun) => FACTORS[name].map((value) => ({ ...begun, [name]: value })));
  return (found as readonly Combination[]).filter((each) => !isLookedAtAnyway(each));
}

/** Each two values of a combination that stand together in it, each pair named. */
export const pairsOf = (combination: Combination): readonly string[] =>
  NAMES.flatMap((one, index) =>
    NAMES.slice(index + 1).map((other) => `${combination[one]} + ${combination[other]}`),
  );

/** The fewest combinations that hold every pair of values, as far as taking the best next one each time finds them. */
export function pairwise(): readonly Combination[] {
  const all = everyCombination();
  const missing = new Set(all.flatMap(pairsOf));
  const chosen: Combination[] = [];
  const news = (combination: Combination): number =>
    pairsOf(combination).filter((pair) => missing.has(pair)).length;
  while (missing.size > 0) {
    const best = all.reduce((one, other) => (news(other) > news(one) ? other : one));
    for (const pair of pairsOf(best)) missing.delete(pair);
    chosen.push(best);
  }
  return chosen;
}

/**
 * The combination in which each screen is looked at besides, by the screen's name. Those that show something wrong are
 * counted by themselves, so that they too are seen with every value.
 */
export function combinationsOf(screens: readonly string[]): ReadonlyMap<string, Combination> {
  const rows = pairwise();
  const counts = { wrong: 0, other: 0 };
  return new Map(
    screens.flatMap((screen) => {
      const kind = showsWhatIsWrong(screen) ? 'wrong' : 'other';
      const row = rows[counts[kind] % rows.length];
      counts[kind] += 1;
      return row === undefined ? [] : [[screen, row] as const];
    }),
  );
}

/** By its name: what the screen shows is an error, or what was entered wrong. */
export const showsWhatIsWrong = (screen: string): boolean =>
  /wrong|errors|broken|damaged|unfinished|newer|lacks|not there|does not state|not counted/u.test(screen);
