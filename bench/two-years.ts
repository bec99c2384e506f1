import { type Case, type OpenPack, readCase, settle } from '@/engine/index.ts';
import { settleLine } from '../src/cli/settle-line.ts';
import { Book } from '../src/engine/settle/book.ts';
import { fold } from '../src/engine/settle/fold.ts';
import { policyUnder } from '../src/engine/settle/policy.ts';
import { NO_RECORD } from '../src/engine/settle/recorder.ts';
import { yearOfCare, yearOfVisits } from './cases.ts';
import { measure } from './measure.ts';

const KAIFENG = '开封, a year of visits';
const DINGXI = '定西, a year of all care';
const CLAIMS = [12, 100, 1000];

/** What a claim of a year with every kind of care costs beside one of a year of visits, in one run. */
export function reportTwoYears(kaifeng: OpenPack, dingxi: OpenPack): void {
  console.log('\nA year of 定西 beside one of 开封: median of 15 rounds, taken in turns');
  for (const claims of CLAIMS) {
    console.log(`\n${claims} claims`);
    const years = [
      { name: KAIFENG, open: kaifeng, json: yearOfVisits(claims, 1) },
      { name: DINGXI, open: dingxi, json: yearOfCare(claims, 1) },
    ].map((year) => ({ ...year, kase: refined(year.json, year.open), book: new Book() }));
    report('folding', claims, years, ({ open, kase, book }) =>
      fold(policyUnder(open, kase.readings), kase, book, NO_RECORD),
    );
    report('settling, with the readings that matter', claims, years, ({ open, kase }) =>
      settle(open, kase, { trace: false }),
    );
    const lines = years.map((year) => ({ ...year, line: Buffer.from(JSON.stringify(year.json)) }));
    report('line in, line out', claims, lines, ({ open, line }) => settleLine(line, () => open));
  }
}

function report<Y extends { readonly name: string }>(
  what: string,
  claims: number,
  years: readonly Y[],
  run: (year: Y) => void,
): void {
  const times = measure(
    years.map((year) => ({ name: year.name, run: () => run(year) })),
    claims,
  );
  const [visits = Number.NaN, care = Number.NaN] = times.values();
  console.log(
    `  ${what.padEnd(42)} ${visits.toFixed(0).padStart(7)} and ${care.toFixed(0).padStart(7)} ns a claim  ${(care / visits).toFixed(2).padStart(5)} ×`,
  );
}

function refined(json: object, open: OpenPack): Case {
  const read = readCase(json, () => open);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value;
}
