import { type Care, type Fen, type Pack, plus, ZERO } from '@/engine/index.ts';
import { NOTHING } from '@/i18n/table-words.ts';
import { type BirthDraft, EMPTY_BIRTH } from '../draft/birth.ts';
import { isAtPharmacies, isForItsDays, isStay, knowsPaidFirst } from '../draft/care.ts';
import { emptyVisit, type Visit } from '../draft/draft.ts';
import { showAmount } from '../input/amount.ts';
import { readCellAmount } from './cell-amount.ts';
import { readCellDate } from './cell-date.ts';
import type { ColumnKind, Kinds } from './columns.ts';
import type { TableProblem, TableProblemCode } from './problem.ts';
import {
  birthKindOf,
  careOf,
  type CareWord,
  conditionOf,
  designationOf,
  diseaseOf,
  levelOf,
  placeOf,
  prescriberOf,
  type Provider,
  providerByName,
  yesNoOf,
} from './words.ts';

/** What the cells of one row mean; whether the engine takes it is another question. */
export interface ReadVisit {
  readonly visit: Visit;
  readonly problems: readonly TableProblem[];
  /** The date has no year in its cell. */
  readonly yearAssumed: boolean;
  /** No cell says what the institution is but its name. */
  readonly providerByName: boolean;
}

/**
 * @param year for dates without one, where it is certain
 * @param pack of the region, by whose list a disease is known
 */
export function readVisit(
  id: string,
  cells: readonly string[],
  kinds: Kinds,
  year: string | undefined,
  pack: Pack | undefined,
): ReadVisit {
  const row = new Row(cells, kinds);
  const word = careIn(row, pack);
  const care = word === undefined || word === 'emergency' || word === 'pharmacy' ? 'outpatient' : word;
  const stay = isStay(care);
  const forItsDays = isForItsDays(care, pack);
  const day = dateIn(row, stay && row.has('discharged') ? 'discharged' : 'date', year);
  const admitted = stay && row.has('admitted') ? dateIn(row, 'admitted', year) : NO_DAY;
  const provider = forItsDays ? NO_PROVIDER : providerIn(row, word === 'pharmacy', isAtPharmacies(care));
  const emergency = row.word('emergency', yesNoOf, 'unclear-emergency') ?? 'no';
  const pharmacy = provider.is === 'pharmacy';
  const visit: Visit = {
    ...emptyVisit(id),
    care,
    date: day.date,
    admitted: admitted.date,
    name: row.text('name'),
    kind: pharmacy ? 'pharmacy' : 'hospital',
    level: provider.is === 'pharmacy' ? '' : (provider.is ?? ''),
    prescribedBy: pharmacy ? (row.word('prescribedBy', prescriberOf, 'unclear-prescriber') ?? '') : '',
    emergency: emergency === 'yes' || word === 'emergency',
    ...illnessIn(row, care, pack),
    ...birthIn(row, care),
    place: row.word('place', placeOf, 'unclear-place') ?? 'local',
    designated: row.word('designated', designationOf, 'unclear-designation') ?? 'pooling',
    ...amountsIn(row, care, forItsDays),
  };
  return {
    visit,
    problems: row.problems,
    yearAssumed: day.assumed || admitted.assumed,
    providerByName: provider.byName,
  };
}

/** Reads the cells of a row by what their columns are, and collects what is wrong with them. */
class Row {
  readonly problems: TableProblem[] = [];
  private readonly cells: readonly string[];
  private readonly kinds: Kinds;

  constructor(cells: readonly string[], kinds: Kinds) {
    this.cells = cells;
    this.kinds = kinds;
  }

  texts(kind: ColumnKind): readonly string[] {
    return this.cells.filter((cell, index) => this.kinds[index] === kind && cell !== '');
  }

  text(kind: ColumnKind): string {
    return this.texts(kind)[0] ?? '';
  }

  has(kind: ColumnKind): boolean {
    return this.text(kind) !== '';
  }

  bad(column: ColumnKind, code: TableProblemCode, text = this.text(column)): void {
    this.problems.push({ column, code, text });
  }

  /** @returns undefined where nothing stands there, or nothing that is clear */
  word<V>(kind: ColumnKind, read: (text: string) => V | undefined, unclear: TableProblemCode): V | undefined {
    const text = this.text(kind);
    if (text === '') return undefined;
    const found = read(text);
    if (found === undefined && !NOTHING.test(text)) this.bad(kind, unclear);
    return found;
  }
}

function careIn(row: Row, pack: Pack | undefined): CareWord | undefined {
  const text = row.text('care');
  const care = text === '' ? undefined : careOf(text);
  if (text !== '' && (care === undefined || care === 'other')) {
    row.bad('care', care === 'other' ? 'other-care' : 'unclear-care');
    return undefined;
  }
  if (care !== undefined && care !== 'other') return care;
  const illness = row.text('condition');
  if (row.has('admitted')) row.bad('admitted', 'stay-or-not');
  else if (conditionOf(illness) !== undefined) row.bad('condition', 'condition-or-not');
  else if (diseaseOf(illness, pack?.diseases ?? []) !== undefined) row.bad('condition', 'disease-or-not');
  return undefined;
}

/** What it was for: one column, which means one of the two diseases or one of the pack's list, by the kind of care. */
function illnessIn(row: Row, care: Care, pack: Pack | undefined): Pick<Visit, 'condition' | 'disease'> {
  const condition = care === 'two-diseases' && row.word('condition', conditionOf, 'unclear-condition');
  const listed = care === 'special-disease' && pack !== undefined && pack.diseases.length > 0;
  const disease =
    listed && row.word('condition', (text) => diseaseOf(text, pack.diseases), 'unclear-disease');
  return { condition: condition || '', disease: disease || '' };
}

function birthIn(row: Row, care: Care): BirthDraft {
  if (care !== 'delivery') return EMPTY_BIRTH;
  const birthKind = row.word('birthKind', birthKindOf, 'unclear-birth') ?? '';
  return { birthKind, babies: row.text('babies'), months: row.text('months') };
}

const NO_DAY = { date: '', assumed: false };

function dateIn(row: Row, kind: 'date' | 'admitted' | 'discharged', year: string | undefined) {
  const read = readCellDate(row.text(kind), year);
  if (typeof read === 'object') return read;
  row.bad(kind, read === 'nothing' ? 'no-date' : read);
  return NO_DAY;
}

const NO_PROVIDER = { is: undefined, byName: false };

/** @param mayBeBought whether care of the kind is had at pharmacies too */
function providerIn(
  row: Row,
  atPharmacy: boolean,
  mayBeBought: boolean,
): { is: Provider | undefined; byName: boolean } {
  const byName = providerByName(row.text('name'));
  const text = row.text('level');
  const stated = text === '' || NOTHING.test(text) ? undefined : levelOf(text);
  if (stated === 'half') row.bad('level', 'half-a-level');
  else if (stated === undefined && text !== '' && !NOTHING.test(text)) row.bad('level', 'unclear-level');
  else if (stated !== undefined && stated !== 'pharmacy' && (atPharmacy || byName === 'pharmacy'))
    row.bad('level', 'level-or-pharmacy');
  else if (!mayBeBought && (stated ?? byName) === 'pharmacy') row.bad('level', 'no-level', text);
  else if (stated !== undefined) return { is: stated, byName: false };
  else if (atPharmacy) return { is: 'pharmacy', byName: false };
  else if (byName !== undefined) return { is: byName, byName: true };
  else row.bad('level', 'no-level', '');
  return NO_PROVIDER;
}

type Amounts = Pick<Visit, 'total' | 'outOfScope' | 'preSelfPay' | 'classB' | 'basicPaid'>;

/** Of a stay that is entered for its days alone, what its bill says is taken along where it can be read. */
function amountsIn(row: Row, care: Care, forItsDays: boolean): Amounts {
  const read = (kind: keyof Amounts, text: string): Fen | undefined => {
    const amount = readCellAmount(text);
    if (typeof amount === 'number') return amount;
    if (amount !== 'nothing' && !forItsDays) row.bad(kind, amount, text);
    return undefined;
  };
  const one = (kind: keyof Amounts): string => show(read(kind, row.text(kind)));
  const total = one('total');
  const isMissing = readCellAmount(row.text('total')) === 'nothing';
  if (isMissing && !forItsDays) row.bad('total', 'no-total');
  const outOfScope = row.texts('outOfScope').flatMap((text) => read('outOfScope', text) ?? []);
  return {
    total,
    outOfScope: show(outOfScope.length === 0 ? undefined : outOfScope.reduce(plus, ZERO)),
    preSelfPay: knowsPaidFirst(care) ? one('preSelfPay') : '',
    classB: knowsPaidFirst(care) ? one('classB') : '',
    basicPaid: care === 'negotiated-drug' ? one('basicPaid') : '',
  };
}

const show = (amount: Fen | undefined): string => (amount === undefined ? '' : showAmount(amount));
