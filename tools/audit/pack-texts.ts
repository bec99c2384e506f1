import { statedIn } from '@/shared/documents/stated.ts';
import { isRecord, type Path, written } from '../mutations/json-path.ts';
import { anyMeasure } from './any-measure.ts';
import { NO_SCOPE, type Scope, scopeOf } from './pack-figures.ts';

/** A figure that a text of a pack names. */
export interface TextFigure {
  readonly path: string;
  readonly text: string;
  readonly cites: readonly string[];
  readonly main: string;
  readonly also: readonly string[];
  /** Whether it only confirms others, and need not stand anywhere itself. */
  readonly soft: boolean;
}

/** Whom to ask is no matter of the document, nor is why an exception stands. */
const OTHER_MATTERS = new Set(['ask', 'exceptions']);

/** Every figure in the texts of a pack that cite an article, in both languages. */
export function textFigures(pack: unknown): readonly TextFigure[] {
  const found: TextFigure[] = [];
  const visit = (value: unknown, path: Path, above: Scope): void => {
    if (Array.isArray(value)) for (const [at, item] of value.entries()) visit(item, [...path, at], above);
    if (!isRecord(value)) return;
    const scope =
      path[0] === 'articles' && path.length === 2
        ? { ...above, cites: [String(path[1])] }
        : scopeOf(value, above);
    for (const [key, item] of Object.entries(value)) {
      if (OTHER_MATTERS.has(key)) continue;
      if (isText(value) && typeof item === 'string') found.push(...figuresOf(item, [...path, key], scope));
      else visit(item, [...path, key], scope);
    }
  };
  visit(pack, [], NO_SCOPE);
  return found;
}

const isText = (value: Readonly<Record<string, unknown>>): boolean =>
  typeof value['zh-CN'] === 'string' && typeof value['en'] === 'string';

const figuresOf = (text: string, path: Path, { cites }: Scope): readonly TextFigure[] =>
  cites.length === 0 ? [] : statedIn(text).map((stated) => ({ ...stated, path: written(path), cites }));

/** How a document may state what a text says: so many years as so many months, a natural year by its days. */
export const keysSaid = ({ main, also, soft }: TextFigure): readonly string[] => [
  ...anyMeasure(main),
  ...(soft || main.startsWith('years:') ? also : []),
];
