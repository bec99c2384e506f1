/** Bytes in the letters that an address takes as they are: A–Z, a–z, 0–9, `-` and `_`. */
export function toBase64url(bytes: Uint8Array): string {
  const text = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return btoa(text).replace(/\+/gu, '-').replace(/\//gu, '_').replace(/[=]+$/u, '');
}

/** @returns undefined where the text has any other character; of one that was cut off, the bytes that are whole */
export function fromBase64url(text: string): Uint8Array | undefined {
  if (!/^[\w-]*$/u.test(text)) return undefined;
  const whole = text.length % 4 === 1 ? text.slice(0, -1) : text;
  const decoded = atob(whole.replace(/-/gu, '+').replace(/_/gu, '/'));
  return Uint8Array.from(decoded, (letter) => letter.charCodeAt(0));
}
