import { PATHS } from './paths.ts';

/** What can be looked up beside the settling of visits: where it stands, and the key of its name. */
export const FURTHER = [
  { path: PATHS.whatIf, name: 'nav.whatIf' },
  { path: PATHS.checkBill, name: 'nav.checkBill' },
  { path: PATHS.guide, name: 'nav.guide' },
  { path: PATHS.readings, name: 'nav.readings' },
  { path: PATHS.account, name: 'nav.account' },
  { path: PATHS.use, name: 'nav.use' },
  { path: PATHS.requests, name: 'nav.requests' },
  { path: PATHS.leftOpen, name: 'nav.leftOpen' },
] as const;
