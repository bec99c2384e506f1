import { afterEach, expect, it, vi } from 'vitest';
import { keepRoomAbove } from './keep-room-above.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

it('there is as much room at the top as the element takes there by now, and none once it does not stay', () => {
  const style = { scrollPaddingTop: '' };
  const page = { position: '-webkit-sticky', height: 60.2 };
  const window = new EventTarget();
  vi.stubGlobal('document', { documentElement: { style } });
  vi.stubGlobal('window', window);
  vi.stubGlobal('getComputedStyle', () => page);
  const end = keepRoomAbove({ getBoundingClientRect: () => page } as unknown as HTMLElement);
  expect(style.scrollPaddingTop).toBe('77px');
  page.height = 120;
  window.dispatchEvent(new Event('resize'));
  expect(style.scrollPaddingTop).toBe('136px');
  page.position = 'static';
  window.dispatchEvent(new Event('resize'));
  expect(style.scrollPaddingTop).toBe('');
  page.position = 'sticky';
  window.dispatchEvent(new Event('resize'));
  end();
  expect(style.scrollPaddingTop).toBe('');
  window.dispatchEvent(new Event('resize'));
  expect(style.scrollPaddingTop).toBe('');
});
