/**
 * What an event of the browser complains of: an error of a script or the console, a violation of the policy, a request
 * beyond the folder.
 * @param {import('./session.mjs').Message} event @param {string} folder
 * @returns {string | undefined}
 */
export function complaintIn({ method, params = {} }, folder) {
  const { type = '', args = [], exceptionDetails, entry, request } = params;
  if (method === 'Runtime.exceptionThrown')
    return exceptionDetails?.exception?.description ?? exceptionDetails?.text;
  if (method === 'Runtime.consoleAPICalled' && /^(?:error|warning|assert)$/.test(type))
    return args.map(({ value, description }) => description ?? String(value)).join(' ');
  if (method === 'Log.entryAdded' && /^(?:error|warning)$/.test(entry?.level ?? ''))
    return `${entry?.text ?? ''} ${entry?.url ?? ''}`;
  if (method === 'Network.requestWillBeSent' && request?.url.startsWith(folder) === false)
    return `request to ${request.url}`;
  return undefined;
}
