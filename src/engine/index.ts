/** The one public door of the engine. What is not exported here is the engine's own business. */
export { creditGrounds } from './account/credit-grounds.ts';
export type { CreditGround } from './account/ground.ts';
export { type BillCheck, checkBill } from './analysis/bill-check/check-bill.ts';
export type { BillExplanation } from './analysis/bill-check/causes.ts';
export type { AmountRange, BillCause, BillChange } from './analysis/bill-check/change.ts';
export type { BillFile } from './analysis/bill-check/file.ts';
export type { BillLine } from './analysis/bill-check/lines.ts';
export { type Slip, SLIP_AMOUNTS, type SlipAmount } from './analysis/bill-check/slip.ts';
export type { BadSum } from './analysis/bill-check/sums.ts';
export type { CaseFile } from './analysis/case-file.ts';
export { type ClaimAt, claimAt } from './analysis/claim-at.ts';
export { type ExpenseCurve, expenseCurve } from './analysis/curve.ts';
export { type Elsewhere, elsewhere } from './analysis/elsewhere.ts';
export { canRecur, freshId, latestDay, withFurther } from './analysis/further.ts';
export { HUNDRED, type NextExpense, nextExpense } from './analysis/next-expense.ts';
export type { BreakCause } from './analysis/payment-curves.ts';
export { type Retiring, retiring } from './analysis/retiring.ts';
export { type StillToBeHad, stillToBeHad, withFurtherMonths } from './analysis/still-to-be-had.ts';
export { type ToTheDeductible, toTheDeductible } from './analysis/to-the-deductible.ts';
export { usedUp } from './analysis/used-up.ts';
export { createWhatIf, type WhatIf } from './analysis/what-if.ts';
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
  type ProviderValue,
  type Situation,
  type Status,
} from './pack/dimensions.ts';
export type { When } from './pack/condition.ts';
export { type Figure, valueOf } from './pack/figure.ts';
export { GUIDE_TOPICS, type GuideEntry, type GuideTopic } from './pack/guide-schema.ts';
export { openPack, type OpenPack } from './pack/open.ts';
export { type PackProblem, type PackProblemCode } from './pack/problem.ts';
export { Id, type Text } from './pack/rows.ts';
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
export { type Terms } from './settle/terms.ts';
export { termsOn } from './settle/terms-on.ts';
export type { Step } from './settle/trace.ts';
export { basesOfCredits } from './explain/account-bases.ts';
export { type AccountPayment, accountPayments } from './explain/account-payments.ts';
export { type AccountExplanations, explainAccount } from './explain/account.ts';
export type { MonthExplanations } from './explain/account-months.ts';
export { type ClaimExplanations, explainClaim, type LimitExplanations } from './explain/claim.ts';
export { type SettledOtherwise, settledOtherwise } from './analysis/otherwise.ts';
export { sameShares } from './analysis/same-shares.ts';
export { type Range, type SpanOfReadings, spanOfReadings } from './analysis/span-of-readings.ts';
export { restsOnAssumption, type WorthOfOption, worthOfReading } from './analysis/worth.ts';
export { type YearSums, yearsUnder } from './analysis/years-under.ts';
export { explainCountedBefore } from './explain/counted.ts';
export { mainRuleOf } from './explain/bases.ts';
export { basesOfClaim } from './explain/own-share.ts';
export { type Difference } from './explain/difference.ts';
export { claimBefore, differencesOf } from './explain/differences-of.ts';
export { beginsAnew } from './explain/begins-anew.ts';
export { staysAround } from './explain/difference-of-refusal.ts';
export { explainThreshold } from './explain/supplement.ts';
export {
  type AnswerExplanations,
  explainAnswer,
  explainDifference,
  type ExplainedStep,
  explanationOf,
} from './explain/request.ts';
export { type CountExplanation, type Explanation, type StatedFigure } from './explain/explanation.ts';
export {
  type Formula,
  isOperand,
  type Operand,
  operandsOf,
  type Operator,
  valueOfFormula,
} from './explain/formula.ts';
export { type Meaning, type Term } from './explain/meaning.ts';
export { type Addend, explainTotal } from './explain/total.ts';
