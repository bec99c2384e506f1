/** Articles in the order in which the document has them: `9.1` before `9.3`, and both before `10`. */
export function documentOrder(articles: readonly string[]): readonly string[] {
  return [...articles].sort((one, other) => {
    const [a, b] = [one, other].map((article) => article.split('.').map(Number)) as [number[], number[]];
    const at = a.findIndex((part, index) => part !== b[index]);
    return at < 0 ? a.length - b.length : (a[at] ?? 0) - (b[at] ?? 0);
  });
}
