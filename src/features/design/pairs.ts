/** Two colours that meet on the page, each by its token. */
export interface Pair {
  readonly front: string;
  readonly ground: string;
  /** Text needs more contrast than an edge or a filled bar. */
  readonly as: 'text' | 'shape';
}

/** What each has at least, and in a theme of high contrast. */
export const LEAST = {
  text: { usual: 4.5, high: 7 },
  shape: { usual: 3, high: 4.5 },
} as const;

const on = (ground: string, as: Pair['as'], fronts: readonly string[]): readonly Pair[] =>
  fronts.map((front) => ({ front, ground, as }));

const TEXTS = [
  '--ink',
  '--ink-soft',
  '--accent',
  '--accent-strong',
  '--fund',
  '--you',
  '--open',
  '--problem',
];
const SHAPES = ['--edge', '--accent', '--fund-fill', '--you-fill', '--open-edge', '--problem'];

/** Every pair of colours that may meet. */
export const PAIRS: readonly Pair[] = [
  ...on('--paper', 'text', TEXTS),
  ...on('--sheet', 'text', TEXTS),
  ...on('--accent-wash', 'text', ['--ink', '--ink-soft', '--accent']),
  ...on('--accent', 'text', ['--on-accent']),
  ...on('--accent-strong', 'text', ['--on-accent']),
  ...on('--open-wash', 'text', ['--ink', '--ink-soft', '--accent', '--fund', '--you', '--open']),
  ...on('--problem-wash', 'text', ['--ink', '--ink-soft', '--accent', '--problem']),
  ...on('--paper', 'shape', SHAPES),
  ...on('--sheet', 'shape', SHAPES),
  ...on('--open-wash', 'shape', ['--open-edge']),
  ...on('--problem-wash', 'shape', ['--problem']),
];
