import { choicesIn, type FoundChoice } from './choice.ts';
import type { KnownReading } from './combinations.ts';
import type { PackProblem } from './problem.ts';

/**
 * Where no choice may stand: in what says which readings there are, in place of a list whose places other parts name or
 * of one of its entries, and in what a case is read by, before any reading is known: ids, periods, the lengths of an
 * unpaid period, a share of class B items.
 */
const NO_CHOICE =
  /^(?:format|id|version|name|pinyin|document|enrolments|parameters|readings|assumptions|articles|diseases|says|leftOpen|guide|exceptions|interruption|account\.(?:uses|keeping))\b|^(?:coverages|deductibles|limits|supplements)(?:\[[0-9]+\](?:\.(?:id|care|period|limit|deductible|limits(?:\[[0-9]+\])?|supplement|prescriber|basicOnBill))?)?$|\.classBShare\b/u;

/** What is wrong with the choices of a pack: readings and options that it does not have, or leaves out. */
export function choiceProblems(json: unknown, readings: readonly KnownReading[]): readonly PackProblem[] {
  return choicesIn(json, '').flatMap((choice) => problemsOf(choice, readings));
}

function problemsOf(choice: FoundChoice, readings: readonly KnownReading[]): readonly PackProblem[] {
  const { path } = choice;
  const problem = (code: PackProblem['code'], id: string): PackProblem => ({ path, code, detail: { id } });
  if (NO_CHOICE.test(path)) return [{ path, code: 'bad-value', detail: { found: 'choose' } }];
  const reading = readings.find(({ id }) => id === choice.reading);
  if (!reading) return [problem('unknown-reading', choice.reading)];
  return [
    ...choice.options
      .filter((option) => !reading.options.includes(option))
      .map((option) => problem('unknown-option', option)),
    ...reading.options
      .filter((option) => !choice.options.includes(option))
      .map((option) => problem('missing-option', option)),
  ];
}
