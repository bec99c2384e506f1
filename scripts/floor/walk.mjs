import { parseAst } from 'rolldown/parseAst';

/**
 * @typedef {{ readonly type: string, readonly start: number } & Readonly<Record<string, unknown>>} Node
 * @typedef {{ index: number, what: string }} Finding
 */

/**
 * A part of a node that is a node itself.
 * @param {Node} node @param {string} key @returns {Node | undefined}
 */
export const child = (node, key) => (isNode(node[key]) ? node[key] : undefined);

/** @param {unknown} value @returns {value is Node} */
const isNode = (value) => typeof value === 'object' && value !== null && 'type' in value;

/**
 * Every node of a file, each with the one that it is part of.
 * @param {string} code
 * @returns {{ node: Node, parent: Node | undefined, key: string }[]}
 */
export function nodesOf(code) {
  const root = /** @type {Node} */ (/** @type {unknown} */ (parseAst(code, { sourceType: 'module' })));
  /** @type {{ node: Node, parent: Node | undefined, key: string }[]} */
  const found = [{ node: root, parent: undefined, key: '' }];
  for (let next = 0; next < found.length; next += 1) {
    const { node } = found[next] ?? { node: root };
    for (const [key, value] of Object.entries(node))
      for (const part of Array.isArray(value) ? value : [value])
        if (isNode(part)) found.push({ node: part, parent: node, key });
  }
  return found;
}
