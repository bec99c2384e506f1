import type { OpenPack } from '@/engine/index.ts';

/** A policy ready to settle with, and where it came from. */
export interface LoadedPolicy {
  readonly open: OpenPack;
  readonly source: 'server' | 'file';
  /** Of the file's bytes; undefined where the page is no secure context and the index names none. */
  readonly sha256: string | undefined;
  /** Whether the file is another than the one the index was made for. */
  readonly hashDiffers: boolean;
}
