import { isUtf8 } from 'node:buffer';
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

/**
 * Settles one line of input: a case as JSON in, a result as JSON out; what cannot be read is said in its place.
 * @returns undefined for a blank line
 */
export function settleLine(line: Uint8Array, findPack: FindPack): SettledLine | undefined {
  const text = textOf(line);
  if (text?.trim() === '') return undefined;
  const json = text === undefined ? NOT_JSON : parse(text);
  if (json === NOT_JSON) return refused([{ path: '', code: 'not-json' }]);
  const read = readCase(json, findPack);
  if (!read.ok) return refused(read.problems);
  const settlement = settle(read.policy, read.value, { trace: false });
  return { result: JSON.stringify(writeResult(settlement)), bad: false };
}

const NOT_JSON = Symbol('not JSON');

/** What some editors put before the first line of a file. */
const BYTE_ORDER_MARK = /^\uFEFF/u;

/** Bytes that are no UTF-8 are no text: replacing them could make two names one. */
function textOf(line: Uint8Array): string | undefined {
  return isUtf8(line)
    ? Buffer.from(line.buffer, line.byteOffset, line.byteLength).toString().replace(BYTE_ORDER_MARK, '')
    : undefined;
}

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
