import type { WorkboxPlugin } from 'workbox-core/types.js';

interface Listed {
  readonly url: string;
}

/**
 * Has nothing stored with a build but its own files. A firewall, a login or a maintenance answers with a page in their place
 * and says that all is well; a host that is being updated may still have the page of the build before. Then the build is not
 * stored, what was stored stays in use, and the next visit tries anew.
 */
export const onlyOfBuild = (files: readonly Listed[]): WorkboxPlugin => ({
  cacheWillUpdate: async ({ request, response }) =>
    response.status === 200 && (await isOfBuild(request.url, response, files)) ? response : null,
  // What was stored by a worker that did not look is asked for again.
  cachedResponseWillBeUsed: async ({ request, cachedResponse }) =>
    cachedResponse && (isPage(request.url) || !isHtml(cachedResponse)) ? cachedResponse : null,
});

/** Scripts and styles are told by their bytes, see `integrity` in the list; the page by the scripts that it names. */
async function isOfBuild(href: string, response: Response, files: readonly Listed[]): Promise<boolean> {
  if (!isPage(href)) return !isHtml(response);
  // By the very words of the build: what a gateway puts in beside them has an address of its own.
  const named = (await response.clone().text()).match(/(?:src|href)="\.\/assets\/[\w.-]+"/gu) ?? [];
  return named.length > 0 && named.every((name) => files.some(({ url }) => name.endsWith(`"./${url}"`)));
}

const isHtml = ({ headers }: Response): boolean => /html/u.test(headers.get('Content-Type') ?? '');

const isPage = (href: string): boolean => new URL(href).pathname.endsWith('.html');
