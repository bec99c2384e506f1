/** A piece of an article: a paragraph, an item of one of two ranks, or a table. */
export type Block = TextBlock | TableBlock;

export interface TextBlock {
  readonly kind: 'text';
  /** 0 for a paragraph, 1 for an item like (1) in Chinese, 2 for one like `1.`. */
  readonly rank: 0 | 1 | 2;
  /** Its number among the items of its rank; 0 for a paragraph. */
  readonly item: number;
  /** As it stands before the item; nothing before a paragraph. */
  readonly marker: string;
  /** Without the marker, and without the line breaks and spaces of the file. */
  readonly text: string;
}

export interface TableBlock {
  readonly kind: 'table';
  /** The cells of its head, or of the head of the table that it continues. */
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export interface Article {
  readonly number: number;
  readonly blocks: readonly Block[];
  /** Whether the file had it broken off, with its rest behind the beginning of the next article. */
  readonly mended: boolean;
}

/** The articles of a document by their numbers. */
export type Articles = ReadonlyMap<number, Article>;
