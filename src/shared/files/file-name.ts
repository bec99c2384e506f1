import { type Draft, yearOf } from '../draft/draft.ts';

/** `gongji-kaifeng-2023.json`: plain letters alone, whatever a region's pack is called. */
export function fileName(draft: Draft, ending: string): string {
  const parts = ['gongji', draft.policy ?? '', yearOf(draft)];
  const plain = parts.map((part) => part.replace(/[^A-Za-z0-9-]+/gu, '-')).filter((part) => part !== '');
  return `${plain.join('-')}${ending}`;
}
