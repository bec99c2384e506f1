import {
  type CaseProblem,
  type FindPack,
  readCase,
  settle,
  writeProblems,
  writeResult,
} from '@/engine/index.ts';
import { caseProblemsEn as english } from '@/i18n/case-problems.en.ts';
import { caseProblemsZhCN as chinese } from '@/i18n/case-problems.zh-CN.ts';

export interface SettledLine {
  readonly result: string;
  readonly bad: boolean;
}

/** Settles one line of input: a case as JSON in, a result as JSON out; what cannot be read is said in its place. */
export function settleLine(line: string, findPack: FindPack): SettledLine {
  const json = parse(line);
  if (json === NOT_JSON) return refused([{ path: '', code: 'not-json' }]);
  const read = readCase(json, findPack);
  if (!read.ok) return refused(read.problems);
  const settlement = settle(read.policy, read.value, { trace: false });
  return { result: JSON.stringify(writeResult(settlement)), bad: false };
}

const NOT_JSON = Symbol('not JSON');

function parse(line: string): unknown {
  try {
    return JSON.parse(line) as unknown;
  } catch {
    return NOT_JSON;
  }
}

const refused = (problems: readonly CaseProblem[]): SettledLine => ({
  result: JSON.stringify(writeProblems(problems, ({ code }) => `${chinese[code]} / ${english[code]}`)),
  bad: true,
});
