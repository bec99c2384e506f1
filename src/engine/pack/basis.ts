import * as v from 'valibot';

/** An article of the document, `"9"` for its ninth and `"10.2"` for item 2 of its tenth; or several of them. */
export type Cite = string | readonly string[];

const Article = v.pipe(v.string(), v.regex(/^[1-9][0-9]*(?:\.[1-9][0-9]*)*$/));

export const Cite: v.GenericSchema<unknown, Cite> = v.lazy((input) =>
  Array.isArray(input) ? v.pipe(v.array(Article), v.minLength(1)) : Article,
);

/** What a rule rests on: an article, an assumption of the pack where the document is silent, or both. */
export interface Basis {
  readonly cite?: Cite;
  readonly assumption?: string;
}

export const basisEntries = {
  cite: v.exactOptional(Cite),
  assumption: v.exactOptional(v.string()),
};

export const hasBasis = (rule: Basis): boolean => rule.cite !== undefined || rule.assumption !== undefined;

/** The articles cited, one by one; none where the rule rests on an assumption alone. */
export function articlesOf(basis: Basis): readonly string[] {
  if (basis.cite === undefined) return [];
  return typeof basis.cite === 'string' ? [basis.cite] : basis.cite;
}
