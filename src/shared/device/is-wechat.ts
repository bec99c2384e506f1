/** Whether the page stands inside WeChat, whose browser takes orders that it then drops. */
export const isWeChat = (): boolean => /MicroMessenger/iu.test(navigator.userAgent);
