/** Names of properties, some with what their value must hold, that Chrome 64 or Safari 12 lack. */
const PROPERTIES = [
  /^inset(?:-|$)/,
  /^aspect-ratio$/,
  /^(?:margin|padding|border|scroll-(?:margin|padding))-(?:inline|block)/,
  /^(?:inline|block)-size$|^(?:min|max)-(?:inline|block)-size$/,
  /^border-(?:start|end)-/,
  /^(?:row-gap|column-gap|gap)$/,
  /^(?:accent-color|backdrop-filter|color-scheme|container(?:-.*)?|contain|content-visibility)$/,
  /^(?:forced-color-adjust|grid-template-.*-subgrid|hyphens|line-clamp|mask.*|overflow-anchor)$/,
  /^(?:overscroll-behavior.*|scale|rotate|translate|scroll-(?:behavior|margin.*|padding.*|snap.*)|scrollbar-.*)$/,
  /^(?:text-(?:decoration-thickness|underline-offset|wrap.*|box.*)|appearance|user-select|print-color-adjust)$/,
  /^(?:text-emphasis.*|font-(?:size-adjust|palette|optical-sizing)|view-transition.*|field-sizing|interpolate-size)$/,
];

/** Parts of values: functions, units and words. */
const VALUES = [
  /(?<![-\w])(?:min|max|clamp|env|color-mix|oklch|oklab|lab|lch|hwb|color|conic-gradient|light-dark|round|sin|cos)\(/,
  /(?<![-\w.])[\d.]+(?:[sld]v[hwib]|[sld]vm(?:in|ax)|vi|vb|cq\w+|r?lh|rex|rch|ic|cap)(?![-\w])/,
  /(?<![-\w])(?:revert|revert-layer|flow-root|subgrid|anywhere|break-spaces|fit-content|clip|math|balance|pretty)(?![-\w(])/,
  /(?<![-\w])(?:rgb|hsl)a?\([^,)]*\//,
];

const SELECTORS = [
  /:(?:has|is|where|matches|host-context)\(/,
  /:focus-visible/,
  /:(?:modal|popover-open|user-(?:in)?valid|autofill|state|open|dir)(?![-\w])/,
  /::(?:marker|backdrop|file-selector-button|details-content|part)(?![-\w])/,
  /:not\([^()]*,/,
  /:nth-(?:last-)?child\([^)]* of /,
  /(?:^|[\s,{])&/,
];

const AT_RULES =
  /^@(?:layer|container|property|scope|starting-style|view-transition|position-try)\b|^@media[^{]*[<>]|^@import\b[^;]*\b(?:layer|supports)\b/;

/** @typedef {{ index: number, selector: string, within: readonly string[], declarations: Declaration[] }} Rule */
/** @typedef {{ index: number, property: string, value: string }} Declaration */

/**
 * What of a built style sheet Chrome 64 or Safari 12 do not know. What stands within `@supports` is there for those that know it;
 * a declaration that another of the same property goes before in its rule is there beside another way.
 * @param {string} css
 * @returns {import('./walk.mjs').Finding[]}
 */
export function styleBeyond(css) {
  return rulesOf(css).flatMap((rule) => {
    const { index, selector, within, declarations } = rule;
    const at = within.find((each) => AT_RULES.test(each));
    if (at !== undefined) return [{ index, what: at }];
    if (within.some((each) => each.startsWith('@supports'))) return [];
    const inSelector = SELECTORS.flatMap((pattern) => pattern.exec(selector)?.[0].trim() ?? []);
    // A rule with a selector that is not known is left out whole.
    if (inSelector.length > 0) return [{ index, what: inSelector[0] ?? '' }];
    return declarations.flatMap((each, place) =>
      declarationBeyond(each, declarations.slice(0, place), declarations),
    );
  });
}

/**
 * @param {Declaration} declaration @param {Declaration[]} before @param {Declaration[]} all
 * @returns {import('./walk.mjs').Finding[]}
 */
function declarationBeyond({ index, property, value }, before, all) {
  if (property.startsWith('-')) return property.startsWith('--') ? valueBeyond(index, value) : [];
  if (PROPERTIES.some((pattern) => pattern.test(property))) {
    const older = property.endsWith('gap') ? `grid-${property}` : `-webkit-${property}`;
    return all.some((other) => other.property === older) ? [] : [{ index, what: property }];
  }
  return before.some((other) => other.property === property) ? [] : valueBeyond(index, value, property);
}

/** @param {number} index @param {string} value @param {string} [property] */
function valueBeyond(index, value, property) {
  const bare = value.replace(/"[^"]*"|'[^']*'|url\([^)]*\)/g, '');
  return VALUES.flatMap((pattern) => {
    const hit = pattern.exec(bare)?.[0];
    if (hit === undefined) return [];
    return [{ index, what: property === undefined ? hit : `${property}: ${hit}` }];
  });
}

/**
 * The rules of a style sheet, each with the at-rules around it.
 * @param {string} css
 * @returns {Rule[]}
 */
function rulesOf(css) {
  const text = css.replace(/\/\*[^]*?\*\//g, (comment) => ' '.repeat(comment.length));
  /** @type {Rule[]} */
  const rules = [];
  /** @type {{ head: string, index: number }[]} */
  const open = [];
  const token = /"(?:[^"\\]|\\[^])*"|'(?:[^'\\]|\\[^])*'|[{};]/g;
  let from = 0;
  for (let hit = token.exec(text); hit !== null; hit = token.exec(text)) {
    const [sign] = hit;
    if (sign.length > 1) continue;
    const piece = text.slice(from, hit.index);
    if (sign === '{') open.push({ head: piece.trim(), index: from });
    else declare(rules, open, piece, from);
    if (sign === '}') open.pop();
    from = hit.index + 1;
  }
  return rules;
}

/** @param {Rule[]} rules @param {{ head: string, index: number }[]} open @param {string} piece @param {number} from */
function declare(rules, open, piece, from) {
  const within = open.map(({ head }) => head);
  if (piece.trim().startsWith('@')) within.push(piece.trim());
  else if (piece.trim() === '') return;
  const { head, index } = open[open.length - 1] ?? { head: '', index: from };
  const last = rules[rules.length - 1];
  const rule = last?.index === index ? last : { index, selector: head, within, declarations: [] };
  if (rule !== last) rules.push(rule);
  const [property = '', ...value] = piece.split(':');
  rule.declarations.push({ index: from, property: property.trim(), value: value.join(':') });
}
