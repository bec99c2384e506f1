import type { OpenPack } from '@/engine/index.ts';
import { type Draft, emptyDraft, EMPTY_OPENING, EMPTY_REGION, type Visit, yearOf } from '../draft/draft.ts';
import { newId } from '../draft/store.ts';
import { sameEntries } from '../files/same-entries.ts';
import { listOf } from './code.ts';
import { DigitReader, DigitWriter } from './digits.ts';
import { marked } from './marked.ts';
import { type CodedPerson, personCode } from './person-code.ts';
import { asCodedNames, visitCode } from './visit-code.ts';

const FIRST_YEAR = 2000;
const YEARS = 50;
const MOST_VISITS = 5;
/** Regions are known by what their ids come to below this bound: ids need no list that all hosts share. */
const REGIONS = 9973;
const PACK_MARKS = 499;

/** Whether a case says something of a list of its pack, which another version of the pack may count otherwise. */
export function restsOnLists(draft: Draft): boolean {
  const { parameters, readings, opening, specialDiseases } =
    draft.regions[draft.policy ?? ''] ?? EMPTY_REGION;
  const used = Object.values(opening).flatMap(({ limits, cumulative }) => [limits, cumulative]);
  return (
    specialDiseases.length > 0 ||
    draft.visits.some(({ disease }) => disease !== '') ||
    [parameters, readings, ...used].some((texts) => Object.keys(texts).length > 0)
  );
}

/** What stands before everything that only the pack can read. */
interface Head {
  readonly isOf: (id: string) => boolean;
  readonly isMadeWith: (version: string) => boolean;
}

export function readHead(digits: string): Head {
  const from = new DigitReader(digits);
  const region = from.take(REGIONS);
  const mark = from.take(PACK_MARKS);
  return {
    isOf: (id) => marked(id, REGIONS) === region,
    isMadeWith: (version) => marked(version, PACK_MARKS) === mark,
  };
}

/** The draft as digits, as many as it takes; undefined where they cannot hold all of it, names of institutions aside. */
export function writeDigits(draft: Draft, open: OpenPack): string | undefined {
  const { kept, digits } = written(draft, open);
  const again = digits === undefined ? undefined : readDigits(digits, open);
  return again !== undefined && sameEntries(kept, again) ? digits : undefined;
}

function written(
  draft: Draft,
  open: OpenPack,
): { readonly kept: Draft; readonly digits: string | undefined } {
  const { id, version } = open.pack;
  const year = yearOf(draft);
  const kept = withoutNames(draft, open);
  const out = new DigitWriter();
  out.put(marked(id, REGIONS), REGIONS);
  out.put(marked(version, PACK_MARKS), PACK_MARKS);
  out.put(Number(year === '' ? -1 : year) - FIRST_YEAR, YEARS);
  listOf(visitCode(year, idsOf(open)), MOST_VISITS).write(out, kept.visits);
  personCode(year, open).write(out, personOf(kept, id));
  return { kept, digits: out.digits() };
}

/** @returns undefined where the digits are those of no case of this pack */
export function readDigits(digits: string, open: OpenPack): Draft | undefined {
  const from = new DigitReader(digits);
  from.take(REGIONS);
  from.take(PACK_MARKS);
  const year = String(FIRST_YEAR + from.take(YEARS));
  const visits = listOf(visitCode(year, idsOf(open)), MOST_VISITS).read(from);
  const person = personCode(year, open).read(from);
  if (!from.isDone()) return undefined;
  const draft = draftOf(year, visits, person, open);
  // Counted over a longer list, a row may be beyond the end of this one, where it would read as none.
  const again = written(draft, open).digits;
  return again !== undefined && caseIn(again) === caseIn(digits) ? draft : undefined;
}

/** What digits say but for the version of the pack. */
function caseIn(digits: string): string {
  const from = new DigitReader(digits);
  const region = from.take(REGIONS);
  from.take(PACK_MARKS);
  return `${region} ${from.rest()}`;
}

function draftOf(
  year: string,
  visits: readonly Omit<Visit, 'id'>[],
  person: CodedPerson,
  open: OpenPack,
): Draft {
  const { status, enrolment, statusFrom, benefitFrom, contributionBase, payFromAccount } = person;
  const { deductible, limits, cumulative, specialDiseases, parameters, readings } = person;
  return {
    ...emptyDraft(Number(year), newId()),
    policy: open.pack.id,
    status,
    enrolment,
    statusFrom,
    benefitFrom,
    contributionBase,
    payFromAccount,
    conditions: { hypertension: person.hypertension, diabetes: person.diabetes },
    openingBalance: { [year]: person.openingBalance },
    visits: visits.map((visit) => ({ ...visit, id: newId() })),
    regions: {
      [open.pack.id]: {
        parameters,
        readings,
        specialDiseases,
        opening: { [year]: { deductible, limits, cumulative } },
      },
    },
  };
}

function personOf(kept: Draft, id: string): CodedPerson {
  const year = yearOf(kept);
  const { parameters, readings, opening, specialDiseases } = kept.regions[id] ?? EMPTY_REGION;
  const { status, enrolment, statusFrom, benefitFrom, contributionBase, payFromAccount, conditions } = kept;
  return {
    status,
    enrolment,
    statusFrom,
    benefitFrom,
    contributionBase,
    payFromAccount,
    ...conditions,
    ...(opening[year] ?? EMPTY_OPENING),
    openingBalance: kept.openingBalance[year] ?? '',
    parameters,
    specialDiseases,
    readings,
  };
}

/** The draft as far as a code goes: one region and one year of it, institutions and pregnancies told apart by letters. */
function withoutNames(draft: Draft, { pack, defaults }: OpenPack): Draft {
  const year = yearOf(draft);
  const { opening, readings, ...region } = draft.regions[pack.id] ?? EMPTY_REGION;
  const chosen = Object.entries(readings).filter(([id, option]) => option !== defaults[id]);
  const names = asCodedNames(draft.visits.map(({ name }) => name));
  const pregnancies = asCodedNames(draft.visits.map(({ pregnancy }) => pregnancy));
  const visits = draft.visits.map((visit, at) => ({
    ...visit,
    name: draft.visits.length === 1 ? '' : (names[at] ?? ''),
    pregnancy: pregnancies[at] ?? '',
  }));
  return {
    ...draft,
    visits,
    openingBalance: { [year]: draft.openingBalance[year] ?? '' },
    regions: {
      [pack.id]: {
        ...region,
        readings: Object.fromEntries(chosen),
        opening: { [year]: opening[year] ?? EMPTY_OPENING },
      },
    },
  };
}

const idsOf = ({ pack }: OpenPack): readonly string[] => pack.diseases.map(({ id }) => id);
