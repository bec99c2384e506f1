/** The one public door of the engine. What is not exported here is the engine's own business. */
export { creditGrounds } from './account/credit-grounds.ts';
export type { CreditGround } from './account/ground.ts';
export {
  type Day,
  formatDay,
  formatMonth,
  type Month,
  monthOfDay,
  parseDay,
  parseMonth,
} from './calendar/day.ts';
export type { Case, Claim } from './case/case.ts';
export { type CaseProblem, type CaseProblemCode } from './case/problem.ts';
export { CASE_FORMAT, createCaseReader, type FindPack, readCase } from './case/read-case.ts';
export { type Fen, fen, formatFen, minus, parseFen, plus, ZERO } from './money/fen.ts';
export type { Rate } from './money/rate.ts';
export { articlesOf, type Basis } from './pack/basis.ts';
export {
  type Care,
  CARE_AT_PHARMACIES,
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
export { openPack, type OpenPack } from './pack/open.ts';
export { type PackProblem, type PackProblemCode } from './pack/problem.ts';
export type { Text } from './pack/rows.ts';
export {
  ALLOWANCE_EMPLOYERS,
  type AllowanceEmployer,
  BUYOUT_PAYERS,
  type BuyoutPayer,
  CONTRIBUTION_PAYERS,
  type ContributionPayer,
  START_PAYERS,
  type StartPayer,
} from './pack/request-schema.ts';
export {
  ANSWERS,
  holdsForUse,
  KEEPING_TOPICS,
  type KeepingRow,
  type Use,
  USE_DIMENSIONS,
  type UseRow,
} from './pack/use-schema.ts';
export type { RequestAnswer } from './requests/answer.ts';
export type { RequestStep } from './requests/steps.ts';
export { type Pack, type Parameter, REASONS, type Reason } from './pack/schema.ts';
export { writeProblems, writeResult } from './result/write-result.ts';
export { settle } from './result/settle.ts';
export { createSettler, type Resettled, type Settler } from './result/settler.ts';
export type {
  AccountMonth,
  AccountYear,
  ClaimOutcome,
  ExcludedClaim,
  SettledClaim,
  Settlement,
  UndeterminedClaim,
} from './result/settlement.ts';
export type { Step } from './settle/trace.ts';
