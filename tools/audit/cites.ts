import { valuesIn, written } from '../mutations/json-path.ts';

/** Every article that something of a pack cites, each with the path of one place that does. */
export function citesOf(pack: unknown): ReadonlyMap<string, string> {
  const cites = new Map<string, string>();
  const add = (article: unknown, path: string): void => {
    if (!cites.has(String(article))) cites.set(String(article), path);
  };
  for (const { path, value } of valuesIn(pack)) {
    if (path[0] === 'articles' && path.length === 2) add(path[1], written(path));
    if (path.at(-1) === 'cite') for (const article of [value].flat()) add(article, written(path));
  }
  return cites;
}
