import type { LimitPeriod } from '../limit-name.ts';

/** One step from the bill to what is paid, as a sentence to be said. */
export interface WhyStep {
  /** Key of its text. */
  readonly key: string;
  /** Key of what is said with it. */
  readonly and?: string;
  readonly words: Readonly<Record<string, string>>;
  /** That it rests on. */
  readonly articles: readonly string[];
}

/** What people call what a step speaks of. */
export interface WhyNames {
  readonly limit: (id: string, period: LimitPeriod) => string;
  readonly supplement: (id: string) => string;
}
