import Decimal from 'decimal.js';
import type { Request } from '../case/case.ts';
import { birthOf } from '../case/birth.ts';
import { fen, ZERO } from '../money/fen.ts';
import { holds } from '../pack/condition.ts';
import { type Situation, situationOf } from '../pack/dimensions.ts';
import { inForceFrom } from '../pack/era.ts';
import { countOf } from '../pack/figure.ts';
import type { FigureRow } from '../pack/rows.ts';
import type { Pack } from '../pack/schema.ts';
import { proven } from '../proven.ts';
import { type Answer, answered, notSpecified } from './answer-parts.ts';
import type { RequestStep } from './steps.ts';

type AllowanceRequest = Extract<Request, { kind: 'maternity-allowance' }>;

/**
 * The maternity allowance: a day's wage for the days of leave, rounded to the fen once, at the end. Days are said also
 * where nothing is paid for them.
 */
export function answerAllowance(request: AllowanceRequest, pack: Pack): Answer<'maternity-allowance'> {
  const terms = pack.requests['maternity-allowance'];
  const employer = terms?.employers.find((row) => row.employer === request.employer);
  if (!terms || !employer) return notSpecified('maternity-allowance');
  const { birth, averageWage, monthsContributed } = request;
  const ofBirth = rowFor(pack, terms.days, request);
  const eachFurther = rowFor(pack, terms.furtherBaby, request);
  const furtherBabies = birth.babies - 1;
  const days = proven(countOf(ofBirth.is)) + furtherBabies * proven(countOf(eachFurther.is));
  const leave: RequestStep = {
    name: 'leave-days',
    ofBirth: ofBirth.is,
    furtherBabies,
    eachFurther: eachFurther.is,
    furtherBasis: eachFurther,
    days,
    basis: ofBirth,
  };
  if (employer.is !== 'paid') {
    const refusal: RequestStep = { name: 'no-allowance', reason: employer.is, basis: employer };
    return answered({ days, amount: ZERO }, [leave, refusal], employer.is);
  }
  const least = proven(countOf(terms.leastMonths.is));
  const contributions: RequestStep = {
    name: 'contributions',
    least,
    paid: monthsContributed,
    basis: terms.leastMonths,
  };
  if (monthsContributed < least)
    return answered({ days, amount: ZERO }, [leave, contributions], 'contributions-too-short');
  const daysOfMonth = proven(countOf(terms.daysOfMonth.is));
  const amount = new Decimal(averageWage).times(days).div(daysOfMonth);
  const rounded = fen(amount.toDecimalPlaces(0, Decimal.ROUND_HALF_UP).toNumber());
  return answered({ days, amount: rounded }, [
    leave,
    contributions,
    { name: 'allowance', wage: averageWage, daysOfMonth, days, amount: rounded, basis: terms.daysOfMonth },
  ]);
}

/** A situation of which only how the pregnancy ended is looked at. */
const ANY: Situation = situationOf(0);

function rowFor(pack: Pack, table: readonly FigureRow[], { birth }: AllowanceRequest): FigureRow {
  const situation = { ...ANY, birth: birthOf({ birth }) };
  return proven(table.find((row) => holds(row.when, situation, inForceFrom(pack))));
}
