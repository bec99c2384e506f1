import type { Text } from '@/engine/index.ts';

/** Something that can be found. */
export interface SearchDoc {
  readonly key: string;
  /** Where it stands, behind the # of the address. */
  readonly to: string;
  readonly title: Text;
  /** Of the Chinese title. */
  readonly pinyin: string;
  /** What stands there, searched after the titles. */
  readonly body: readonly Text[];
  /** What kind of thing it is, in words of the page. */
  readonly kind: string;
  /** What is said with it in a list of hits. */
  readonly aside?: string | undefined;
  /** Whether the document does not say it. */
  readonly isOpen?: boolean;
}

/** A stretch of a text, from a place up to, and not with, another. */
export interface Stretch {
  readonly from: number;
  readonly until: number;
}
