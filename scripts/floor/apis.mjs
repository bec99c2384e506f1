import { child } from './walk.mjs';

/** @typedef {import('./walk.mjs').Node} Node */

/** Names of the global object that Chrome 64 or Safari 12 do not have, with the polyfill that brings them. */
const GLOBALS = new Map([
  ['AbortController', './polyfill-abort.ts'],
  ['globalThis', 'core-js/modules/es.global-this.js'],
  ['queueMicrotask', 'core-js/modules/web.queue-microtask.js'],
  ['structuredClone', 'core-js/modules/web.structured-clone.js'],
  ...[
    'AbortSignal',
    'AggregateError',
    'BigInt',
    'BigInt64Array',
    'BroadcastChannel',
    'CompressionStream',
    'DecompressionStream',
    'EventSource',
    'FinalizationRegistry',
    'IntersectionObserver',
    'Iterator',
    'OffscreenCanvas',
    'PointerEvent',
    'ResizeObserver',
    'SharedArrayBuffer',
    'WeakRef',
    'cookieStore',
    'reportError',
    'requestIdleCallback',
    'scheduler',
    'visualViewport',
  ].map((name) => /** @type {[string, string]} */ ([name, ''])),
]);

/** The same, of objects that are there. */
const STATICS = new Map([
  ['Object.fromEntries', 'core-js/modules/es.object.from-entries.js'],
  ['Object.hasOwn', 'core-js/modules/es.object.has-own.js'],
  ['Promise.allSettled', 'core-js/modules/es.promise.all-settled.js'],
  ['Promise.any', 'core-js/modules/es.promise.any.js'],
  ...[
    'AbortSignal.any',
    'AbortSignal.timeout',
    'Array.fromAsync',
    'Intl.DisplayNames',
    'Intl.DurationFormat',
    'Intl.ListFormat',
    'Intl.Locale',
    'Intl.PluralRules',
    'Intl.RelativeTimeFormat',
    'Intl.Segmenter',
    'Intl.supportedValuesOf',
    'Map.groupBy',
    'Math.sumPrecise',
    'Object.groupBy',
    'Promise.try',
    'Promise.withResolvers',
    'RegExp.escape',
    'Response.json',
    'Symbol.asyncDispose',
    'Symbol.dispose',
    'Symbol.matchAll',
    'URL.canParse',
    'URL.parse',
    'crypto.randomUUID',
  ].map((name) => /** @type {[string, string]} */ ([name, ''])),
]);

/** Methods by their name alone, whatever they are called on: a method of one's own must be called otherwise. */
const METHODS = new Map([
  ['flat', 'core-js/modules/es.array.flat.js'],
  ['flatMap', 'core-js/modules/es.array.flat-map.js'],
  ['at', 'core-js/modules/es.array.at.js'],
  ['matchAll', 'core-js/modules/es.string.match-all.js'],
  ['replaceAll', 'core-js/modules/es.string.replace-all.js'],
  ...[
    'checkVisibility',
    'findLast',
    'findLastIndex',
    'formatRange',
    'getAnimations',
    'getOrInsert',
    'isDisjointFrom',
    'isSubsetOf',
    'isSupersetOf',
    'isWellFormed',
    'replaceChildren',
    'requestSubmit',
    'setHTML',
    'showModal',
    'showPicker',
    'showPopover',
    'symmetricDifference',
    'throwIfAborted',
    'toReversed',
    'toSorted',
    'toSpliced',
    'toWellFormed',
    'toggleAttribute',
    'togglePopover',
    'trimEnd',
    'trimStart',
  ].map((name) => /** @type {[string, string]} */ ([name, ''])),
]);

/** Methods of iterators, which an array has as well. */
const OF_ITERATORS = new Set(
  ['drop', 'every', 'filter', 'find', 'forEach', 'map', 'reduce', 'some', 'take', 'toArray'].concat(
    'flatMap',
  ),
);

/** @param {Node} node @returns {string | undefined} the name of a member that is named in the text */
function memberName(node) {
  const property = child(node, 'property');
  if (node.type !== 'MemberExpression' || property === undefined) return undefined;
  if (node['computed'] !== true) return String(property['name']);
  return typeof property['value'] === 'string' ? property['value'] : undefined;
}

/** @param {Node | undefined} node whether it is `x.values()` or its like, and so no array */
function isIterator(node) {
  const callee = node?.type === 'CallExpression' ? child(node, 'callee') : undefined;
  const isOfAll = Array.isArray(node?.['arguments']) && node['arguments'].length === 0;
  return callee !== undefined && isOfAll && /^(?:entries|keys|values)$/.test(memberName(callee) ?? '');
}

/**
 * What of the language or the browser a node uses that Chrome 64 or Safari 12 lack. What a file asks for by `typeof`, it does
 * without where it is missing.
 * @param {{ node: Node, parent: Node | undefined, key: string }} place
 * @param {ReadonlySet<string>} covered the polyfills that are loaded
 * @param {ReadonlySet<string>} askedFor
 * @returns {string | undefined}
 */
export function apiBeyond({ node, parent, key }, covered, askedFor) {
  /** @param {ReadonlyMap<string, string>} names @param {string | undefined} name */
  const lacks = (names, name) => name !== undefined && names.has(name) && !covered.has(names.get(name) ?? '');
  if (node.type === 'Identifier') {
    const name = String(node['name']);
    return isReference(parent, key) && lacks(GLOBALS, name) && !askedFor.has(name) ? name : undefined;
  }
  const name = memberName(node);
  if (name === undefined) return undefined;
  const object = child(node, 'object');
  const whole = `${String(object?.['name'])}.${name}`;
  if (parent !== undefined && isQuestion(parent.type, key)) return undefined;
  if (lacks(STATICS, whole) && !askedFor.has(whole)) return whole;
  if (/^(?:window|self|globalThis)$/.test(String(object?.['name'])) && lacks(GLOBALS, name))
    return askedFor.has(name) || askedFor.has(whole) ? undefined : whole;
  if (key !== 'callee') return undefined;
  if (lacks(METHODS, name) && !askedFor.has(`.${name}`)) return `.${name}()`;
  return OF_ITERATORS.has(name) && isIterator(object) ? `.${name}() of an iterator` : undefined;
}

/** @param {Node | undefined} parent @param {string} key whether a name there stands for a value */
function isReference(parent, key) {
  if (parent === undefined) return true;
  if (parent.type === 'MemberExpression' && key === 'property') return parent['computed'] === true;
  if (/^(?:Property|MethodDefinition|PropertyDefinition)$/.test(parent.type) && key === 'key')
    return parent['computed'] === true;
  return true;
}

/** @param {string} type @param {string} key whether a value there is only asked whether it is there */
const isQuestion = (type, key) =>
  (type === 'LogicalExpression' && key === 'left') ||
  (/^(?:ConditionalExpression|IfStatement)$/.test(type) && key === 'test');

/**
 * What a file asks for by `typeof`: `Name`, `object.name`, and `.name` for a member of anything.
 * @param {readonly { node: Node }[]} nodes
 * @returns {ReadonlySet<string>}
 */
export function askedForIn(nodes) {
  const asked = nodes.flatMap(({ node }) => {
    const argument = node['operator'] === 'typeof' ? child(node, 'argument') : undefined;
    if (argument === undefined) return [];
    if (argument.type === 'Identifier') return [String(argument['name'])];
    const name = memberName(argument);
    const object = child(argument, 'object');
    return name === undefined ? [] : [`.${name}`, `${String(object?.['name'])}.${name}`];
  });
  return new Set(asked);
}
