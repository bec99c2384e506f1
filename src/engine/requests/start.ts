import { addMonths, type Day, firstDayOf, type Month, monthOfDay } from '../calendar/day.ts';
import type { Request } from '../case/case.ts';
import { countOf } from '../pack/figure.ts';
import { boundsOf } from '../pack/interruption.ts';
import type { Pack } from '../pack/schema.ts';
import { proven } from '../proven.ts';
import { type Answer, answered, notSpecified } from './answer-parts.ts';

type StartRequest = Extract<Request, { kind: 'benefit-start' }>;

/** From which day benefits are had: after the first contribution, or after an interruption by its length. */
export function answerStart(request: StartRequest, pack: Pack): Answer<'benefit-start'> {
  return request.event === 'first' ? first(request, pack) : resumed(request, pack);
}

function first({ payer, paidOn }: StartRequest, pack: Pack): Answer<'benefit-start'> {
  const row = pack.requests['benefit-start']?.first.find((known) => known.payer === payer);
  if (!row) return notSpecified('benefit-start');
  if (row.is.kind === 'next-month') {
    const from = firstDayOf((monthOfDay(paidOn) + 1) as Month);
    return answered({ from, retroactive: false }, [{ name: 'starts-next-month', paidOn, from, basis: row }]);
  }
  const months = proven(countOf(row.is.months));
  const from = addMonths(paidOn, months);
  return answered({ from, retroactive: false }, [
    { name: 'starts-after-months', paidOn, months, from, basis: row },
  ]);
}

function resumed({ paidOn, interruptedMonths }: StartRequest, pack: Pack): Answer<'benefit-start'> {
  const resume = pack.requests['benefit-start']?.resume;
  const bounds = boundsOf(pack);
  const basis = pack.interruption;
  if (!resume || !bounds || !basis) return notSpecified('benefit-start');
  const months = proven(interruptedMonths);
  const { shortUnder, longOver, wait } = bounds;
  const said = (length: 'short' | 'middle' | 'long') =>
    ({ name: 'interruption', months, shortUnder, longOver, length, basis }) as const;
  if (months < shortUnder)
    return answered({ from: null, retroactive: false }, [said('short')], 'not-interrupted');
  if (months <= longOver)
    return answered({ from: paidOn, retroactive: resume.benefits === 'retroactive' }, [said('middle')]);
  const from: Day = addMonths(paidOn, wait);
  return answered({ from, retroactive: false }, [
    said('long'),
    { name: 'starts-after-months', paidOn, months: wait, from, basis },
  ]);
}
