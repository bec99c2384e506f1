/** Files beside the page that a host may replace without a new build. */
const PLACES = /^(?:config\.json|policies\/[^/]+\.json|documents\/[^/]+\.txt)$/u;

/** @param scope the folder of the page, with a slash at its end */
export const isHostPath = (href: string, scope: string): boolean =>
  href.startsWith(scope) && PLACES.test(href.slice(scope.length));

/** What only fits together: see `renewPolicies`. */
export const isPolicyPath = (href: string, scope: string): boolean => href.startsWith(`${scope}policies/`);

/** A host without the file may answer with a page that says so: that is nothing to be stored. */
export const isFile = (response: Pick<Response, 'status' | 'headers'>): boolean =>
  response.status === 200 && !/html/u.test(response.headers.get('Content-Type') ?? '');

/** Whether the host says that there is no such file, rather than that something keeps it from giving it. */
export const isGone = ({ status }: Pick<Response, 'status'>): boolean => status === 404 || status === 410;
