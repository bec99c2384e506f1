import {
  type Case,
  createSettler,
  type Fen,
  fen,
  formatFen,
  type OpenPack,
  readCase,
  settle,
} from '@/engine/index.ts';
import { type Draft, emptyDraft, emptyVisit, type Visit } from '../src/shared/draft/draft.ts';
import { evaluate } from '../src/shared/draft/evaluate.ts';
import { createEvaluator } from '../src/shared/draft/evaluator.ts';
import { project } from '../src/shared/draft/project.ts';
import { measure } from './measure.ts';

const VISITS = 1000;
const WHOLE = 'whole';
const ANEW = 'what it can change';

/** What a keystroke in one of 1,000 visits costs: settling the whole draft, and settling what the keystroke can change. */
export function reportKeystroke(kaifeng: OpenPack): void {
  console.log('\nA keystroke among 1,000 visits: median of 15 rounds, taken in turns');
  for (const [where, at] of [
    ['in the last visit', VISITS - 1],
    ['in the first visit', 0],
  ] as const) {
    console.log(`\n${where}`);
    report('settling a case that was read', settling(kaifeng, at));
    report('evaluating the draft, reading included', evaluating(kaifeng, at));
  }
}

interface Both {
  readonly whole: (key: number) => void;
  readonly anew: (key: number) => number;
}

function report(name: string, { whole, anew }: Both): void {
  let key = 0;
  const next = (): number => (key += 1);
  const times = measure(
    [
      { name: WHOLE, run: () => whole(next()) },
      { name: ANEW, run: () => void anew(next()) },
    ],
    1,
  );
  const of = (contestant: string): number => times.get(contestant) ?? Number.NaN;
  console.log(
    `  ${name.padEnd(40)} ${(of(WHOLE) / 1e6).toFixed(2)} ms whole, ${(of(ANEW) / 1e6).toFixed(2)} ms anew (${anew(next())} visits)  ${(of(WHOLE) / of(ANEW)).toFixed(1)} ×`,
  );
}

/** Two fen apart, so that at 60 % every one is paid otherwise. */
const amount = (key: number): Fen => fen(100 + 2 * (key % 50));

function settling(open: OpenPack, at: number): Both {
  const kase = refined(draftOfVisits(), open);
  const settler = createSettler(open);
  const typed = (key: number): Case => ({
    ...kase,
    claims: kase.claims.map((claim, index) =>
      index === at ? { ...claim, total: amount(key), eligible: amount(key) } : claim,
    ),
  });
  return {
    whole: (key) => void settle(open, typed(key), { trace: true }),
    anew: (key) => settler.settle(typed(key)).goneOver,
  };
}

function evaluating(open: OpenPack, at: number): Both {
  const draft = draftOfVisits();
  const evaluator = createEvaluator();
  const typed = (key: number): Draft => ({
    ...draft,
    visits: draft.visits.map((visit, index) =>
      index === at ? { ...visit, total: formatFen(amount(key)) } : visit,
    ),
  });
  return {
    whole: (key) => void evaluate(typed(key), open),
    anew: (key) => evaluator.evaluate(typed(key), open).goneOver,
  };
}

/** A draft whose visits use up neither the month's limit nor the year's, so that each leaves its mark on all later. */
function draftOfVisits(): Draft {
  const visits = Array.from({ length: VISITS }, (_, index): Visit => {
    const month = String(1 + Math.floor(index / 84)).padStart(2, '0');
    const day = String(1 + Math.floor((index % 84) / 3)).padStart(2, '0');
    return {
      ...emptyVisit(`v${index}`),
      date: `2023-${month}-${day}`,
      level: 'primary',
      name: `H${index % 5}`,
      total: '1',
    };
  });
  return { ...emptyDraft(2023, 'next'), policy: 'kaifeng', contributionBase: '6000', visits };
}

function refined(draft: Draft, open: OpenPack): Case {
  const read = readCase(project(draft, open).case, () => open);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value;
}
