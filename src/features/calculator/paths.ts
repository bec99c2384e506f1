/** Where each screen of the calculator stands behind the # of the address. */
export const PATHS = {
  start: '/',
  all: '/all',
  steps: '/steps',
  table: '/table',
  files: '/files',
  /** Followed by the kind of request and, in a link, the id of a region. */
  requests: '/requests',
  /** The account of the year. */
  account: '/account',
  /** What the account may pay for; in a link followed by the id of a region. */
  use: '/account-use',
  /** What a document leaves open; likewise. */
  leftOpen: '/left-open',
} as const;
