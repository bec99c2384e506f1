import type { Part } from '@/shared/parts/part.ts';
import {
  ABOUT,
  ACCOUNT,
  BESIDE,
  CALCULATOR,
  CHECK_BILL,
  ELDER,
  FILES,
  GUIDE,
  HOTLINE,
  LEFT_OPEN,
  OPEN_LINK,
  READINGS,
  REQUESTS,
  SHARE,
  SHEET,
  STEPS,
  TABLE,
  USE,
  WHAT_IF,
} from './parts.ts';
import { PATHS } from './paths.ts';

interface CaseScreen {
  readonly path: string;
  /** What may follow the path in an address. */
  readonly rest?: string;
  readonly part: Part<object>;
  /** Key of its name. */
  readonly name: string;
  /** Whether the name of the page is its heading, since it has none of its own. */
  readonly headedByPage?: true;
}

/** Every screen that works on the one case, with its address and its name: the one list of them. */
export const CASE_SCREENS: readonly CaseScreen[] = [
  { path: PATHS.all, part: CALCULATOR, name: 'nav.all', headedByPage: true },
  { path: PATHS.steps, rest: '/:question?', part: STEPS, name: 'nav.steps' },
  { path: PATHS.table, part: TABLE, name: 'nav.table' },
  { path: PATHS.files, part: FILES, name: 'nav.files' },
  { path: PATHS.requests, rest: '/:kind?/:policy?', part: REQUESTS, name: 'nav.requests' },
  { path: PATHS.account, part: ACCOUNT, name: 'nav.account' },
  { path: PATHS.use, rest: '/:policy?/:for?/:whose?/:at?', part: USE, name: 'nav.use' },
  { path: PATHS.leftOpen, rest: '/:policy?/:entry?', part: LEFT_OPEN, name: 'nav.leftOpen' },
  { path: PATHS.whatIf, part: WHAT_IF, name: 'nav.whatIf' },
  { path: PATHS.checkBill, part: CHECK_BILL, name: 'nav.checkBill' },
  { path: PATHS.readings, rest: '/:policy?', part: READINGS, name: 'nav.readings' },
  { path: PATHS.guide, rest: '/:policy?/:entry?', part: GUIDE, name: 'nav.guide' },
  { path: PATHS.beside, rest: '/:one?/:other?', part: BESIDE, name: 'nav.beside' },
  { path: PATHS.elder, rest: '/:at?', part: ELDER, name: 'nav.elder' },
  { path: PATHS.hotline, part: HOTLINE, name: 'nav.hotline' },
  { path: PATHS.share, part: SHARE, name: 'nav.share' },
  { path: PATHS.open, rest: '/:link?', part: OPEN_LINK, name: 'nav.open' },
  { path: PATHS.sheet, part: SHEET, name: 'nav.sheet' },
  { path: PATHS.about, part: ABOUT, name: 'nav.about' },
];
