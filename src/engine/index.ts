/** The one public door of the engine. What is not exported here is the engine's own business. */
export {
  type Day,
  formatDay,
  formatMonth,
  type Month,
  monthOfDay,
  parseDay,
  parseMonth,
  yearOfDay,
} from './calendar/day.ts';
export type { Case, Claim } from './case/case.ts';
export { CASE_PROBLEM_CODES, type CaseProblem, type CaseProblemCode } from './case/problem.ts';
export { CASE_FORMAT, type FindPack, readCase, type ReadCase } from './case/read-case.ts';
export { type Fen, fen, formatFen, MAX_FEN, minus, parseFen, plus, ZERO } from './money/fen.ts';
export type { Rate } from './money/rate.ts';
export { articlesOf, type Basis } from './pack/basis.ts';
export type { Readings } from './pack/choice.ts';
export {
  type Care,
  type Condition,
  type Designation,
  type Dimension,
  DIMENSIONS,
  type Enrolment,
  type HospitalLevel,
  type Place,
  type Prescriber,
  type Situation,
  type Status,
} from './pack/dimensions.ts';
export type { Figure } from './pack/figure.ts';
export { openPack, type OpenedPack, type OpenPack } from './pack/open.ts';
export { PACK_PROBLEM_CODES, type PackProblem, type PackProblemCode } from './pack/problem.ts';
export { type FigureRow, type Pack, type Parameter, REASONS, type Reason, type Text } from './pack/schema.ts';
export { RESULT_FORMAT, writeProblems, writeResult } from './result/write-result.ts';
export { settle } from './result/settle.ts';
export type {
  AccountMonth,
  AccountYear,
  ClaimOutcome,
  ExcludedClaim,
  Remaining,
  SettledClaim,
  Settlement,
  Totals,
  UndeterminedClaim,
} from './result/settlement.ts';
export type { ClaimTrace, Step } from './settle/trace.ts';
