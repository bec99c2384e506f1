/** Something that the audit lists: `article` may name several, as a rule may rest on several. */
export interface Finding {
  readonly path: string;
  readonly figure: string;
  readonly article: string;
  readonly what: 'not-stated' | 'not-used' | 'no-article' | 'needless';
  /** How figures of texts are named that would be this one. */
  readonly keys: readonly string[];
}

/** A finding as a line for people. */
export function lineOf({ path, figure, article, what }: Finding): string {
  const where = article === '' ? 'the document' : `article ${article}`;
  switch (what) {
    case 'not-stated':
      return `${path}: ${figure} does not stand in ${where}`;
    case 'not-used':
      return `${where}: ${figure} is used nowhere in the pack`;
    case 'no-article':
      return `${path}: ${where} is not in the document`;
    case 'needless':
      return `${path}: the exception for ${figure} in ${where} is not needed`;
  }
}
