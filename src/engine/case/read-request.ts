import {
  ALLOWANCE_EMPLOYERS,
  BUYOUT_PAYERS,
  CONTRIBUTION_PAYERS,
  START_PAYERS,
} from '../pack/request-schema.ts';
import type { Request } from './case.ts';
import { readBirth } from './read-birth.ts';
import { amount, day, Keys, oneOf, type Report, text, whole } from './reader.ts';

const KINDS = ['contribution', 'retirement-buyout', 'maternity-allowance', 'benefit-start'] as const;
const KEYS_OF = {
  contribution: ['payer', 'wage'],
  'retirement-buyout': ['payer', 'monthsPaid', 'base', 'monthsSinceChange'],
  'maternity-allowance': ['employer', 'averageWage', 'birth', 'monthsContributed'],
  'benefit-start': ['payer', 'event', 'paidOn', 'interruptedMonths'],
} as const;

const kind = oneOf(KINDS);
const contributionPayer = oneOf(CONTRIBUTION_PAYERS);
const buyoutPayer = oneOf(BUYOUT_PAYERS);
const employer = oneOf(ALLOWANCE_EMPLOYERS);
const startPayer = oneOf(START_PAYERS);
const event = oneOf(['first', 'resume'] as const);
const count = whole(0, 1200);

/** Reads one request. Where anything in it is bad, the report says so and nothing is returned. */
export function readRequest(value: unknown, path: string, report: Report): Request | undefined {
  const before = report.problems.length;
  const keys = Keys.of(value, path, report);
  const requestKind = keys?.required('kind', kind);
  const id = keys?.required('id', text);
  if (!keys) return undefined;
  keys.only(new Set(['kind', 'id', ...(requestKind ? KEYS_OF[requestKind] : Object.values(KEYS_OF).flat())]));
  if (requestKind === undefined) return undefined;
  const request = readKind(keys, requestKind, id ?? '');
  return report.problems.length > before ? undefined : request;
}

function readKind(keys: Keys, requestKind: Request['kind'], id: string): Request | undefined {
  switch (requestKind) {
    case 'contribution':
      return readContribution(keys, id);
    case 'retirement-buyout':
      return readBuyout(keys, id);
    case 'maternity-allowance':
      return readAllowance(keys, id);
    case 'benefit-start':
      return readStart(keys, id);
  }
}

function readContribution(keys: Keys, id: string): Request | undefined {
  const payer = keys.required('payer', contributionPayer);
  const byEmployer = payer === 'employer-public' || payer === 'employer-other';
  if (payer !== undefined && !byEmployer && keys.has('wage'))
    keys.report.add(keys.pathOf('wage'), 'not-for-this-payer');
  const wage = byEmployer ? keys.required('wage', amount) : keys.optional('wage', amount);
  return payer === undefined ? undefined : { kind: 'contribution', id, payer, wage };
}

function readBuyout(keys: Keys, id: string): Request | undefined {
  const payer = keys.required('payer', buyoutPayer);
  const monthsPaid = keys.required('monthsPaid', count);
  const base = keys.required('base', amount);
  if (payer === 'flexible-4' && keys.has('monthsSinceChange'))
    keys.report.add(keys.pathOf('monthsSinceChange'), 'not-for-this-payer');
  const monthsSinceChange = keys.optional('monthsSinceChange', count);
  if (payer === undefined || monthsPaid === undefined || base === undefined) return undefined;
  return { kind: 'retirement-buyout', id, payer, monthsPaid, base, monthsSinceChange };
}

function readAllowance(keys: Keys, id: string): Request | undefined {
  const paidBy = keys.required('employer', employer);
  const averageWage = keys.required('averageWage', amount);
  const birth = keys.required('birth', readBirth);
  const monthsContributed = keys.required('monthsContributed', count);
  if (paidBy === undefined || averageWage === undefined || !birth || monthsContributed === undefined)
    return undefined;
  return { kind: 'maternity-allowance', id, employer: paidBy, averageWage, birth, monthsContributed };
}

function readStart(keys: Keys, id: string): Request | undefined {
  const payer = keys.required('payer', startPayer);
  const what = keys.required('event', event);
  const paidOn = keys.required('paidOn', day);
  if (what === 'first' && keys.has('interruptedMonths'))
    keys.report.add(keys.pathOf('interruptedMonths'), 'unknown-key');
  const interruptedMonths =
    what === 'resume' ? keys.required('interruptedMonths', count) : keys.optional('interruptedMonths', count);
  if (payer === undefined || what === undefined || paidOn === undefined) return undefined;
  return { kind: 'benefit-start', id, payer, event: what, paidOn, interruptedMonths };
}
