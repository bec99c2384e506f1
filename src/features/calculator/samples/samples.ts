import { addTexts } from '@/i18n/add-texts.ts';
import { samplesEn } from '@/i18n/samples.en.ts';
import { samplesZhCN } from '@/i18n/samples.zh-CN.ts';
import arrearsRepaid from './cases/arrears-repaid.json';
import birth from './cases/birth.json';
import dingxiYear from './cases/dingxi-year.json';
import flexibleBuyout from './cases/flexible-buyout.json';
import monthLimit from './cases/month-limit.json';
import notPaid from './cases/not-paid.json';
import notStated from './cases/not-stated.json';
import retiresMidYear from './cases/retires-mid-year.json';
import sameDay from './cases/same-day.json';
import twoDiseases from './cases/two-diseases.json';
import twoMeanings from './cases/two-meanings.json';
import yearLimit from './cases/year-limit.json';

addTexts({ 'zh-CN': samplesZhCN, en: samplesEn });

type Key = keyof (typeof samplesZhCN)['samples'];

/** A case to be opened with one tap, which shows one thing. Its figures are worked out in `cases/<policy>/sample-<id>.json`. */
export interface Sample {
  /** Also the name of its file. */
  readonly id: string;
  /** Key of the text that names the situation. */
  readonly title: `samples.${Key}.title`;
  /** Key of the text that says what to look at. */
  readonly shows: `samples.${Key}.shows`;
  /** Which of its claims shows it, from 0; of a case without any, what is requested does. */
  readonly look: number;
  /** In the case format. */
  readonly case: { readonly policy: string };
}

/** From the everyday to the particular; the first ones are of different regions. */
export const SAMPLES: readonly Sample[] = [
  {
    id: 'month-limit',
    title: 'samples.monthLimit.title',
    shows: 'samples.monthLimit.shows',
    look: 2,
    case: monthLimit,
  },
  { id: 'same-day', title: 'samples.sameDay.title', shows: 'samples.sameDay.shows', look: 1, case: sameDay },
  {
    id: 'dingxi-year',
    title: 'samples.dingxiYear.title',
    shows: 'samples.dingxiYear.shows',
    look: 4,
    case: dingxiYear,
  },
  {
    id: 'two-meanings',
    title: 'samples.twoMeanings.title',
    shows: 'samples.twoMeanings.shows',
    look: 0,
    case: twoMeanings,
  },
  { id: 'not-paid', title: 'samples.notPaid.title', shows: 'samples.notPaid.shows', look: 2, case: notPaid },
  { id: 'birth', title: 'samples.birth.title', shows: 'samples.birth.shows', look: 2, case: birth },
  {
    id: 'year-limit',
    title: 'samples.yearLimit.title',
    shows: 'samples.yearLimit.shows',
    look: 4,
    case: yearLimit,
  },
  {
    id: 'retires-mid-year',
    title: 'samples.retiresMidYear.title',
    shows: 'samples.retiresMidYear.shows',
    look: 2,
    case: retiresMidYear,
  },
  {
    id: 'two-diseases',
    title: 'samples.twoDiseases.title',
    shows: 'samples.twoDiseases.shows',
    look: 3,
    case: twoDiseases,
  },
  {
    id: 'not-stated',
    title: 'samples.notStated.title',
    shows: 'samples.notStated.shows',
    look: 1,
    case: notStated,
  },
  {
    id: 'flexible-buyout',
    title: 'samples.flexibleBuyout.title',
    shows: 'samples.flexibleBuyout.shows',
    look: 0,
    case: flexibleBuyout,
  },
  {
    id: 'arrears-repaid',
    title: 'samples.arrearsRepaid.title',
    shows: 'samples.arrearsRepaid.shows',
    look: 1,
    case: arrearsRepaid,
  },
];
