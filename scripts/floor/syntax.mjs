/** @typedef {import('./walk.mjs').Node} Node */

/** @param {Node} node @returns {string | undefined} what of its syntax Chrome 64 or Safari 12 cannot read */
export function syntaxBeyond(node) {
  const { type } = node;
  if (type === 'Literal') return literalBeyond(node);
  if (type === 'ChainExpression') return '?.';
  if (type === 'LogicalExpression' && node['operator'] === '??') return '??';
  if (type === 'AssignmentExpression' && /^(?:\?\?|\|\||&&)=$/.test(String(node['operator'])))
    return String(node['operator']);
  if (type === 'CatchClause' && node['param'] === null) return 'catch without a name';
  if (type === 'PropertyDefinition' || type === 'AccessorProperty') return 'class field';
  if (type === 'PrivateIdentifier') return 'private member';
  if (type === 'StaticBlock') return 'static block';
  if (type === 'Decorator') return 'decorator';
  if (type === 'ImportAttribute') return 'import attribute';
  if (type === 'ExportAllDeclaration' && node['exported']) return 'export * as';
  return undefined;
}

/** @param {Node} node */
function literalBeyond(node) {
  const raw = String(node['raw']);
  if (node['bigint']) return 'BigInt literal';
  if (typeof node['value'] === 'number' && raw.includes('_')) return 'separated digits';
  if (typeof node['value'] === 'string' && /[\u2028\u2029]/.test(raw)) return 'line separator in a string';
  return node['regex'] ? patternBeyond(node) : undefined;
}

/** @param {Node} node */
function patternBeyond(node) {
  const { pattern, flags } = /** @type {{ pattern: string, flags: string }} */ (node['regex']);
  if (/\(\?<[=!]/.test(pattern)) return 'look-behind';
  if (/\(\?[a-z]*-?[a-z]*:/.test(pattern.replaceAll('(?:', ''))) return 'flags within a pattern';
  return /[dv]/.test(flags) ? `pattern with the flag ${flags}` : undefined;
}

/**
 * `await` outside of any function.
 * @param {readonly { node: Node, parent: Node | undefined }[]} nodes
 * @returns {Node[]}
 */
export function topLevelAwaits(nodes) {
  const parents = new Map(nodes.map(({ node, parent }) => [node, parent]));
  /** @param {Node | undefined} node @returns {boolean} */
  const isInFunction = (node) =>
    node !== undefined && (/Function/.test(node.type) || isInFunction(parents.get(node)));
  return nodes
    .map(({ node }) => node)
    .filter(
      (node) =>
        (node.type === 'AwaitExpression' || (node.type === 'ForOfStatement' && node['await'] === true)) &&
        !isInFunction(node),
    );
}
