/** Names as letters, in the order in which they come up: alike where the names were alike, and nothing for none. */
export function asLetters(names: readonly string[]): readonly string[] {
  const met = [...new Set(names.map((name) => name.trim()).filter((name) => name !== ''))];
  return names.map((name) => letters(met.indexOf(name.trim()) + 1));
}

/** Whether it is such a letter. */
export const isLetter = (name: string): boolean => /^[A-Z]{1,2}$/u.test(name);

/** A to Z, AA and so on. */
function letters(place: number): string {
  if (place === 0) return '';
  return letters(Math.floor((place - 1) / 26)) + String.fromCharCode(65 + ((place - 1) % 26));
}
