import { cited } from '@/shared/documents/cited.ts';
import type { Articles, Block } from '@/shared/documents/document.ts';
import { parseDocument } from '@/shared/documents/parse-document.ts';
import { type Passage, passagesOf, type Piece, piecesOf } from '@/shared/documents/passage.ts';
import type { Stated } from '@/shared/documents/stated.ts';

/** The figures in the articles of one document; the same object for the same place, however it is cited. */
export class Lookup {
  private readonly articles: Articles;
  private readonly read = new Map<Block, Passage>();

  /** @param text of the document */
  constructor(text: string) {
    this.articles = parseDocument(text);
  }

  has(cite: string): boolean {
    return cited(this.articles, cite) !== undefined;
  }

  /** @param row the number of a row: where a table of the article has it, only that row is looked at */
  figures(cite: string, row?: string): readonly Stated[] {
    const passages = this.passages(cite);
    const own = row === undefined ? [] : rowsWith(passages, row);
    return (own.length > 0 ? own : piecesOf(passages)).flatMap(({ stated }) => stated);
  }

  /** How many items, points and rows stand in an article, which a text may count. */
  counts(cite: string): ReadonlySet<number> {
    const blocks = cited(this.articles, cite)?.blocks ?? [];
    return new Set(
      blocks.map((block) =>
        block.kind === 'table' ? block.rows.filter((row) => row !== block.head).length : block.item,
      ),
    );
  }

  private passages(cite: string): readonly Passage[] {
    return (cited(this.articles, cite)?.blocks ?? []).map((block) => {
      const known = this.read.get(block);
      if (known) return known;
      const passage = passagesOf([block])[0] as Passage;
      this.read.set(block, passage);
      return passage;
    });
  }
}

const rowsWith = (passages: readonly Passage[], id: string): readonly Piece[] =>
  passages.flatMap((passage) =>
    passage.kind === 'table'
      ? passage.rows.filter(({ cells: [first] }) => first?.text === id).flatMap(({ cells }) => cells)
      : [],
  );
