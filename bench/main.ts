import { readFileSync } from 'node:fs';
import { type Case, openPack, type OpenPack, readCase } from '@/engine/index.ts';
import { settleLine } from '../src/cli/settle-line.ts';
import { Book } from '../src/engine/settle/book.ts';
import { fold } from '../src/engine/settle/fold.ts';
import { policyUnder } from '../src/engine/settle/policy.ts';
import { NO_RECORD } from '../src/engine/settle/recorder.ts';
import { traceRecorder } from '../src/engine/settle/trace.ts';
import { yearOfVisits } from './cases.ts';
import { reportKeystroke } from './keystroke.ts';
import { type Contestant, measure } from './measure.ts';
import { plainResult, settlePlainly } from './plain-kaifeng.ts';
import { reportProcess } from './process.ts';
import { reportTwoYears } from './two-years.ts';

const PLAIN = 'plain loop';
const kaifeng = openShipped('kaifeng');
const dingxi = openShipped('dingxi');

const SHAPES = [
  { name: '1 person, 12 visits', people: 1, visits: 12 },
  { name: '1 person, 1,000 visits', people: 1, visits: 1000 },
  { name: '10,000 people, 12 visits', people: 10_000, visits: 12 },
];

console.log('Settling, refined cases in: median of 15 rounds, taken in turns');
for (const { name, people, visits } of SHAPES) {
  const cases = Array.from({ length: people }, (_, seed) => refined(yearOfVisits(visits, seed)));
  const times = measure(contestants(cases), people * visits);
  const plain = times.get(PLAIN) ?? Number.NaN;
  console.log(`\n${name}`);
  for (const [contestant, ns] of times)
    console.log(
      `  ${contestant.padEnd(28)} ${ns.toFixed(1).padStart(8)} ns a visit  ${(ns / plain).toFixed(2).padStart(6)} ×`,
    );
}

console.log('\nEnd to end, JSON line in, result line out (traces off, readings that matter included)');
for (const visits of [1, 12, 100]) {
  const line = Buffer.from(JSON.stringify(yearOfVisits(visits, 1)));
  const [ns = Number.NaN] = measure(
    [{ name: 'line', run: () => settleLine(line, () => kaifeng) }],
    1,
  ).values();
  console.log(
    `  ${String(visits).padStart(4)} visits ${(ns / 1000).toFixed(1).padStart(10)} µs a case ${(ns / 1000 / visits).toFixed(2).padStart(8)} µs a visit`,
  );
}

reportTwoYears(kaifeng, dingxi);

reportKeystroke(kaifeng);

await reportProcess();

function contestants(cases: readonly Case[]): readonly Contestant[] {
  const out = plainResult();
  const book = new Book();
  const under = (kase: Case) => policyUnder(kaifeng, kase.readings);
  return [
    { name: PLAIN, run: () => cases.forEach((kase) => settlePlainly(kase, out)) },
    {
      name: 'engine, null recorder',
      run: () => cases.forEach((kase) => fold(under(kase), kase, book, NO_RECORD)),
    },
    {
      name: 'engine, with trace',
      run: () => cases.forEach((kase) => fold(under(kase), kase, book, traceRecorder())),
    },
  ];
}

function refined(json: object): Case {
  const read = readCase(json, () => kaifeng);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value;
}

function openShipped(id: string): OpenPack {
  const file = new URL(`../public/policies/${id}.json`, import.meta.url);
  const opened = openPack(JSON.parse(readFileSync(file, 'utf8')));
  if (!opened.ok) throw new Error(JSON.stringify(opened.problems));
  return opened.value;
}
