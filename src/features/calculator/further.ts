import { PATHS } from './paths.ts';

/** What can be looked up beside the settling of visits: where it stands, and the key of its name. */
export const FURTHER = [
  { path: PATHS.account, name: 'nav.account' },
  { path: PATHS.use, name: 'nav.use' },
  { path: PATHS.requests, name: 'nav.requests' },
  { path: PATHS.leftOpen, name: 'nav.leftOpen' },
] as const;
