/** What came last to browsers of all that `polyfills.ts` brings: whoever has these has the others too. */
const HAS_ALL =
  typeof globalThis === 'object' &&
  typeof AbortController === 'function' &&
  typeof Object.fromEntries === 'function';

/** Resolves once there is what the page takes for granted. Only old browsers load a file for it. */
export const polyfilled = async (): Promise<void> => {
  if (!HAS_ALL) await import('./polyfills.ts');
};
