import { apiBeyond, askedForIn } from './apis.mjs';
import { syntaxBeyond, topLevelAwaits } from './syntax.mjs';
import { nodesOf } from './walk.mjs';

/**
 * What of a built script Chrome 64 or Safari 12 cannot read or do not have.
 * @param {string} code
 * @param {ReadonlySet<string>} [covered] the polyfills that are loaded before it
 * @returns {import('./walk.mjs').Finding[]}
 */
export function scriptBeyond(code, covered = new Set()) {
  const nodes = nodesOf(code);
  const askedFor = askedForIn(nodes);
  const found = nodes.flatMap((place) => {
    const what = syntaxBeyond(place.node) ?? apiBeyond(place, covered, askedFor);
    return what === undefined ? [] : [{ index: place.node.start, what }];
  });
  return [
    ...found,
    ...topLevelAwaits(nodes).map(({ start }) => ({ index: start, what: 'await at the top' })),
  ];
}

/**
 * What the file of polyfills imports.
 * @param {string} source
 * @returns {ReadonlySet<string>}
 */
export const polyfillsIn = (source) =>
  new Set([...source.matchAll(/^import '([^']+)';$/gm)].map(([, name = '']) => name));
