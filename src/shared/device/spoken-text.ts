/** A point within a number ends no sentence. */
const SENTENCE = /(?:[^。！？!?.\n]|\.(?!\s|$))+[。！？!?.]*/gu;

/** As long as a voice may be given at once: some stop after a quarter of a minute. */
const LONGEST = 120;

/**
 * A text as a voice is to be given it, sentence by sentence. It is the very text that is shown; only what voices stumble
 * over is written otherwise: `1,234.00` is given as 1234, `12.50` as 12.5.
 */
export function spokenText(text: string): readonly string[] {
  return (plainNumbers(text).match(SENTENCE) ?? [])
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '')
    .flatMap(inPieces);
}

const plainNumbers = (text: string): string =>
  text
    .replace(/\u00a0/gu, ' ')
    .replace(/(\d),(?=\d{3})/gu, '$1')
    .replace(/(\d)\.00(?!\d)/gu, '$1')
    .replace(/(\d)\.(\d)0(?!\d)/gu, '$1.$2');

/** A sentence of more than that, at its commas. */
function inPieces(sentence: string): readonly string[] {
  if (sentence.length <= LONGEST) return [sentence];
  const pieces: string[] = [];
  for (const part of sentence.match(/[^，；;]+[，；;]*/gu) ?? []) {
    const last = pieces[pieces.length - 1];
    if (last !== undefined && last.length + part.length <= LONGEST) pieces[pieces.length - 1] = last + part;
    else pieces.push(part);
  }
  return pieces;
}
