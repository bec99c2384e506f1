/** Where each screen of the calculator stands behind the # of the address. */
export const PATHS = {
  start: '/',
  all: '/all',
  steps: '/steps',
  table: '/table',
  files: '/files',
} as const;
