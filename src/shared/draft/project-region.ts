import type { Pack } from '@/engine/index.ts';
import { readAmount } from '../input/amount.ts';
import { readMonth } from '../input/date.ts';
import { EMPTY_OPENING, type RegionDraft } from './draft.ts';
import type { Fitting } from './left-out.ts';
import type { Needs } from './needs.ts';
import { amountText, given } from './texts.ts';

type Texts = Readonly<Record<string, string>>;

/** The readings chosen, of those that the pack has. */
export function readingsOf(region: RegionDraft, pack: Pack, fitting: Fitting): Texts {
  return only(region.readings, (id, option) => {
    const reading = pack.readings.find((known) => known.id === id);
    const field = `readings.${id}`;
    return (
      fitting.fits(reading !== undefined, field, 'no-such-reading') &&
      fitting.fits(reading?.options.some((known) => known.id === option) === true, field, 'no-such-option')
    );
  });
}

/** The figures entered, of those that the pack asks this person for. */
export function parametersOf(region: RegionDraft, pack: Pack, needs: Needs, fitting: Fitting): Texts {
  const kindOf = (id: string) => pack.parameters.find((parameter) => parameter.id === id)?.kind;
  const asked = only(region.parameters, (id, text) => {
    const field = `parameters.${id}`;
    return (
      text.trim() !== '' &&
      fitting.fits(kindOf(id) !== undefined, field, 'no-such-parameter') &&
      fitting.fits([...needs.parameters, ...needs.forRequests].includes(id), field, 'not-needed')
    );
  });
  const read = (id: string, text: string): string =>
    (kindOf(id) === 'month' ? readMonth(text) : readAmount(text)) ?? text;
  return Object.fromEntries(Object.entries(asked).map(([id, text]) => [id, read(id, text)]));
}

/** What was used before, in the year looked at, of what the pack has a deductible, limit or supplement for. */
export function openingOf(region: RegionDraft, year: string, pack: Pack, fitting: Fitting): object {
  if (year === '') return {};
  const { deductible, limits, cumulative } = region.opening[year] ?? EMPTY_OPENING;
  const used = amountText(deductible);
  const hasDeductible =
    used === undefined || fitting.fits(isYearly(pack), 'openingDeductible', 'no-such-limit');
  const known = only(limits, (key, text) => {
    const [id, period] = key.startsWith('month:') ? ['month', 'month'] : [key, 'year'];
    const there = pack.limits.some((limit) => limit.id === id && limit.period === period);
    return text.trim() !== '' && fitting.fits(there, `openingLimits.${key}`, 'no-such-limit');
  });
  const counted = only(cumulative, (id, text) => {
    const there = pack.supplements.some((supplement) => supplement.id === id);
    return text.trim() !== '' && fitting.fits(there, `openingCumulative.${id}`, 'no-such-limit');
  });
  return {
    ...(hasDeductible ? given('deductible', used) : {}),
    limits: amounts(known),
    ...(Object.keys(counted).length === 0 ? {} : { cumulative: amounts(counted) }),
  };
}

const amounts = (texts: Texts): object =>
  Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, amountText(text)]));

/** Whether the deductible of outpatient care runs over the year. */
export function isYearly(pack: Pack): boolean {
  const outpatient = pack.coverages.find(({ care }) => care === 'outpatient');
  return pack.deductibles.some(({ id, period }) => id === outpatient?.deductible && period === 'year');
}

const only = (texts: Texts, keeps: (key: string, text: string) => boolean): Texts =>
  Object.fromEntries(Object.entries(texts).filter(([key, text]) => keeps(key, text)));
