import { isWeChat } from './is-wechat.ts';

/** Whether a page may put texts on the clipboard for sure. Where not, `copyText` may still find a way, or the person's hand. */
export const canCopy = (): boolean =>
  (navigator as { readonly clipboard?: Clipboard }).clipboard !== undefined && !isWeChat();
