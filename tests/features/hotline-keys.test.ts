import { describe, expect, it } from 'vitest';
import { BACK_CODE, isBackKey } from '@/features/calculator/hotline/back-key.ts';
import { HOTLINE_KEYS, meantBy, MOST_SPOKEN } from '@/features/calculator/hotline/keys.ts';
import { hotlineEn } from '@/i18n/hotline.en.ts';
import { hotlineZhCN } from '@/i18n/hotline.zh-CN.ts';

const NO_KEY = { altKey: false, ctrlKey: false, metaKey: false, shiftKey: false };
const ALT = { ...NO_KEY, altKey: true };

/** What Chrome and Edge on Windows keep for themselves together with Alt: address, menus, home, back, forward, window. */
const TAKEN = ['KeyD', 'KeyE', 'KeyF', 'Home', 'ArrowLeft', 'ArrowRight', 'Space', 'Tab', 'F4', 'Escape'];
/** Programs that many desks have take a picture of the screen by it. */
const TAKEN_BY_OTHERS = ['KeyA', 'KeyZ'];
/** A list that can be chosen from opens by these. */
const TAKEN_IN_FIELDS = ['ArrowUp', 'ArrowDown'];

describe('the keys of the hotline screen', () => {
  it('mean one thing each', () => {
    const presses = HOTLINE_KEYS.flatMap(({ codes, shift = false }) =>
      codes.map((code) => `${code} ${shift}`),
    );
    expect(new Set(presses).size).toBe(presses.length);
    const actions = HOTLINE_KEYS.map(({ action }) => action);
    expect(new Set(actions).size).toBe(actions.length);
  });

  it('leave the browser, other programs and fields what is theirs', () => {
    const codes = HOTLINE_KEYS.flatMap((key) => key.codes);
    for (const code of [...TAKEN, ...TAKEN_BY_OTHERS, ...TAKEN_IN_FIELDS]) expect(codes).not.toContain(code);
  });

  it('mean nothing without Alt: what is typed in a field is never one of them (WCAG 2.1.4)', () => {
    for (const { codes } of HOTLINE_KEYS)
      for (const code of codes) {
        expect(meantBy({ ...NO_KEY, code })).toBeUndefined();
        expect(meantBy({ ...NO_KEY, shiftKey: true, code })).toBeUndefined();
        // The Alt key of some layouts writes signs: it comes as both.
        expect(meantBy({ ...ALT, ctrlKey: true, code })).toBeUndefined();
        expect(meantBy({ ...ALT, metaKey: true, code })).toBeUndefined();
      }
  });

  it('are left to an input method that is composing, by either sign of it', () => {
    for (const { codes, shift = false } of HOTLINE_KEYS)
      for (const code of codes) {
        const press = { ...ALT, shiftKey: shift, code };
        expect(meantBy({ ...press, isComposing: true })).toBeUndefined();
        expect(meantBy({ ...press, keyCode: 229 })).toBeUndefined();
        expect(meantBy({ ...press, isComposing: false, keyCode: 78 })).toBeDefined();
      }
  });

  it('mean what the list says, a figure by its digit', () => {
    for (const { action, codes, shift = false } of HOTLINE_KEYS)
      expect(meantBy({ ...ALT, shiftKey: shift, code: codes[0] ?? '' })).toEqual({ action, at: 0 });
    expect(meantBy({ ...ALT, code: 'Digit3' })).toEqual({ action: 'copySentence', at: 2 });
    expect(meantBy({ ...ALT, shiftKey: true, code: 'Digit9' })).toEqual({ action: 'copyArticle', at: 8 });
    expect(meantBy({ ...ALT, code: 'NumpadEnter' })).toEqual({ action: 'saveVisit', at: 0 });
    expect(meantBy({ ...ALT, shiftKey: true, code: 'Slash' })).toEqual({ action: 'legend', at: 0 });
    expect(meantBy({ ...ALT, shiftKey: true, code: 'KeyN' })).toBeUndefined();
    expect(meantBy({ ...ALT, code: 'KeyQ' })).toBeUndefined();
    expect(MOST_SPOKEN).toBe(9);
  });

  it('lead back from other screens by the very key that the list names', () => {
    expect(HOTLINE_KEYS.find(({ action }) => action === 'back')?.codes).toEqual([BACK_CODE]);
    const flags = [false, true];
    for (const code of [BACK_CODE, 'KeyG'])
      for (const altKey of flags)
        for (const ctrlKey of flags)
          for (const metaKey of flags)
            for (const shiftKey of flags)
              for (const isComposing of flags) {
                const press = { code, altKey, ctrlKey, metaKey, shiftKey, isComposing };
                expect(isBackKey(press), JSON.stringify(press)).toBe(meantBy(press)?.action === 'back');
              }
  });

  it('each say in both languages what they do', () => {
    const actions = HOTLINE_KEYS.map(({ action }) => action).sort();
    for (const { title: _, ...keys } of [hotlineZhCN.hotline.keys, hotlineEn.hotline.keys])
      expect(Object.keys(keys).sort()).toEqual(actions);
  });
});
