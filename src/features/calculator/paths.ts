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
  /** What would be otherwise: another hospital, the next visit, another region. */
  whatIf: '/what-if',
  /** A settlement slip held against what the document says. */
  checkBill: '/check-bill',
  /** The clauses with two meanings and the assumptions of a region, and what each is worth in this case. */
  readings: '/readings',
  /** Questions and parameters of a region; in a link followed by its id and that of an entry. */
  guide: '/guide',
  /** Two regions side by side, by their ids. */
  beside: '/beside',
  /** The version for older people: its first screen, and, followed by `answer`, its result. */
  elder: '/elder',
  /** One caller after another, on one screen. */
  hotline: '/hotline',
  /** The case as a link, a picture of it to be scanned, and a number to be read over the phone. */
  share: '/share',
  /** Followed by what a link holds. */
  open: '/open',
  /** The case and its results on sheets of paper. */
  sheet: '/sheet',
  /** Who offers the page, as of when, and what it can do in this browser. */
  about: '/about',
} as const;
