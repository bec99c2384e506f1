/** Whether this browser reckons the hash of a file, which it does for pages of a safe connection alone. */
export const canCheckHash = (): boolean =>
  (globalThis.crypto as { readonly subtle?: SubtleCrypto } | undefined)?.subtle !== undefined;
