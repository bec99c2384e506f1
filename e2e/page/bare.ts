import type { Page } from '@playwright/test';

/** How the browser inside WeChat names itself. */
export const WECHAT =
  'Mozilla/5.0 (Linux; Android 12; M2007J17C) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/116.0.0.0 Mobile Safari/537.36 XWEB/1160065 MMWEBSDK/20231202 MicroMessenger/8.0.47';

/** Takes from a page, before it is opened, what browsers within apps lack or refuse. */
export async function strip(page: Page): Promise<void> {
  await page.addInitScript(() => {
    for (const name of ['clipboard', 'share', 'serviceWorker'])
      Reflect.deleteProperty(Navigator.prototype, name);
    Reflect.deleteProperty(HTMLAnchorElement.prototype, 'download');
    for (const name of ['print', 'speechSynthesis', 'SpeechSynthesisUtterance'])
      Object.defineProperty(window, name, { value: undefined, configurable: true });
    Object.defineProperty(Document.prototype, 'execCommand', { value: () => false });
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('refused', 'SecurityError');
      },
    });
  });
}
