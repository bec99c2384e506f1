/**
 * @typedef {object} Allowed
 * @property {string} what as the guard names it
 * @property {RegExp} [near] must be met around the place
 * @property {string} why
 */

/** What of built scripts may be beyond the floor. @type {readonly Allowed[]} */
export const ALLOWED_IN_SCRIPTS = [
  {
    what: 'AbortSignal',
    near: /\.once\|\|\w+\.signal instanceof AbortSignal/,
    why: 'React: listeners on fragments, which no part has',
  },
  { what: '.getAnimations()', near: /subtree:!0/, why: 'React: view transitions, which no part has' },
  { what: 'Promise.allSettled', near: /\.finished,/, why: 'React: view transitions' },
  { what: 'Intl.PluralRules', near: /try\{\w+=new Intl\.PluralRules/, why: 'i18next does without it' },
  {
    what: 'Intl.Locale',
    near: /try\{let \w+=new Intl\.Locale/,
    why: 'i18next: the direction of a text, tried',
  },
  { what: 'Intl.RelativeTimeFormat', near: /relativetime:/, why: 'i18next: a format that no text asks for' },
  { what: 'Intl.ListFormat', near: /list:/, why: 'i18next: a format that no text asks for' },
];

/** What of built style sheets an old browser passes over, with nothing lost but this. @type {readonly Allowed[]} */
export const ALLOWED_IN_STYLES = [
  { what: 'overflow-wrap: anywhere', why: 'the body says break-word; lines of Chinese end anywhere' },
  { what: 'forced-color-adjust', why: 'only where colours are forced' },
  { what: 'text-underline-offset', why: 'the line stands closer' },
  { what: 'text-decoration-thickness', why: 'the line has its usual width' },
  { what: 'accent-color', why: 'boxes have the colour of the system' },
  { what: 'color-scheme', why: 'bars and controls stay light' },
  { what: 'scroll-padding-top', why: 'what is brought into sight stands at the edge' },
  { what: 'scroll-padding-bottom', why: 'the same' },
  { what: 'scroll-behavior', why: 'only to take back what nobody set' },
  { what: 'contain', why: 'only spares work' },
  {
    what: ':focus-visible',
    near: /:focus:not\(:focus-visible\)/,
    why: 'only takes the ring away again, so that it stays with every focus',
  },
];
