/** A text as it is compared, of the same length: small letters, and those of full width as usual ones. */
export const folded = (text: string): string => text.split('').map(foldedSign).join('');

function foldedSign(sign: string): string {
  const plain = sign.normalize('NFKC').toLowerCase();
  return plain.length === sign.length ? plain : sign;
}
