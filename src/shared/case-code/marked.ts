/** A number below a bound for a text: the same wherever it is worked out (FNV-1a). */
export function marked(text: string, below: number): number {
  const hash = Array.from(text).reduce(
    (made, letter) => Math.imul(made ^ (letter.codePointAt(0) ?? 0), 16_777_619) >>> 0,
    2_166_136_261,
  );
  return hash % below;
}
