import { plain } from '@/shared/input/plain.ts';

/**
 * What a person means by a share: `55%`, `55` and `0.55` are one. The point is moved as text, so that no share is ever a
 * binary fraction.
 * @returns the shortest decimal, or undefined where the text is no share from 0 to 100%
 */
export function readShare(text: string): string | undefined {
  const bare = plain(text).replace(/％/gu, '%');
  const found = /^(?<whole>[0-9]{1,3})(?:\.(?<decimals>[0-9]{1,5}))?(?<percent>%?)$/u.exec(bare);
  if (!found?.groups) return undefined;
  const { whole = '0', decimals = '', percent } = found.groups;
  const isShare = percent === '' && (Number(whole) === 0 || (Number(whole) === 1 && Number(decimals) === 0));
  const share = isShare ? [whole, decimals] : moved(whole, decimals);
  const [before = '0', after = ''] = share;
  const units = before.replace(/^0+(?=[0-9])/u, '');
  const rest = after.replace(/0+$/u, '');
  if (Number(units) > 1 || (Number(units) === 1 && rest !== '')) return undefined;
  return rest === '' ? units : `${units}.${rest}`;
}

/** A hundredth. */
function moved(whole: string, decimals: string): readonly [string, string] {
  const padded = whole.padStart(3, '0');
  return [padded.slice(0, -2), `${padded.slice(-2)}${decimals}`];
}
