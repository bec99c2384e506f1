/** A share as people read it: `0.55` is 55%. The point is moved as text. */
export function showPercent(share: string): string {
  const [whole = '0', decimals = ''] = share.split('.');
  const padded = decimals.padEnd(2, '0');
  const head = `${whole}${padded.slice(0, 2)}`.replace(/^0+(?=\d)/u, '');
  const rest = padded.slice(2);
  return rest === '' ? `${head}%` : `${head}.${rest}%`;
}
