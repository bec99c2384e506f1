import { isWeChat } from './is-wechat.ts';

/** Whether this browser prints when a page asks for it. That of WeChat has the order and does nothing. */
export const canPrint = (): boolean =>
  typeof (window as { readonly print?: unknown }).print === 'function' && !isWeChat();
