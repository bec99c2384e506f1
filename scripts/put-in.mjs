/**
 * Puts a text in the place of what stands in a page once. Nothing in the text is taken for a sign, as `replace` would take a
 * dollar: it may hold whatever a publisher calls itself.
 * @param {string} html @param {RegExp | string} what @param {string} text @returns {string}
 */
export function putIn(html, what, text) {
  const isThere = typeof what === 'string' ? html.includes(what) : what.test(html);
  if (!isThere) throw new Error(`index.html holds no ${what}.`);
  return html.replace(what, () => text);
}
