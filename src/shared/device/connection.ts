import { cameAsFile } from './came-as-file.ts';
import { isWeChat } from './is-wechat.ts';

/** How the page came here, where that takes something away: by itself from a file, without encryption, or within WeChat. */
export type Hindrance = 'file' | 'plain' | 'wechat';

/** What stands in the way, the gravest first. */
export function hindrances(): readonly Hindrance[] {
  const isFile = cameAsFile();
  return [
    ...(isFile ? (['file'] as const) : []),
    ...(!isFile && !window.isSecureContext ? (['plain'] as const) : []),
    ...(isWeChat() ? (['wechat'] as const) : []),
  ];
}
