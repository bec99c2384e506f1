import type { OpenPack } from '@/engine/index.ts';

/** A policy ready to settle with, and where it came from. */
export interface LoadedPolicy {
  readonly open: OpenPack;
  readonly source: 'server' | 'file';
  /** Of the file's bytes, or as the index names it; undefined where it does not and the page is no secure context. */
  readonly sha256: string | undefined;
  /** Whether the hash is that of the very bytes, rather than the one of the index. */
  readonly checked: boolean;
  /** Whether the file is another than the one the index was made for. */
  readonly hashDiffers: boolean;
}
