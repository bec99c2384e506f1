import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { speak, type SpeechEnd, stopSpeaking } from '@/shared/device/speech.ts';

class Utterance extends EventTarget {
  readonly text: string;
  lang = '';
  rate = 1;
  voice: unknown;
  constructor(text: string) {
    super();
    this.text = text;
  }
}

let given: Utterance[] = [];
let cancelled = 0;

/** @param langs those of the voices that the browser names */
function browser(langs: readonly string[]): void {
  const voices = langs.map((lang) => ({ lang, localService: !lang.includes('TW') }));
  vi.stubGlobal('SpeechSynthesisUtterance', Utterance);
  vi.stubGlobal('window', {
    SpeechSynthesisUtterance: Utterance,
    speechSynthesis: {
      getVoices: () => voices,
      speak: (utterance: Utterance) => given.push(utterance),
      cancel: () => {
        cancelled += 1;
      },
    },
  });
}

function read(text: string, language = 'zh-CN'): SpeechEnd[] {
  const ends: SpeechEnd[] = [];
  speak(text, language, (how) => ends.push(how));
  return ends;
}

/** What a browser tells of an utterance that it did not end. */
const failure = (error: string): Event => Object.assign(new Event('error'), { error });

beforeEach(() => {
  vi.useFakeTimers();
  given = [];
  cancelled = 0;
});
afterEach(() => {
  stopSpeaking();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('reading aloud', () => {
  it('goes through all sentences and then is done', () => {
    browser(['en-US', 'zh-TW', 'zh_CN']);
    const ends = read('您自己付 90.00 元。医保付 60.00 元。');
    expect(given.map(({ text }) => text)).toEqual(['您自己付 90 元。', '医保付 60 元。']);
    expect(given.map(({ lang, voice }) => [lang, voice])).toEqual(
      [0, 1].map(() => ['zh-CN', { lang: 'zh_CN', localService: true }]),
    );
    given[0]?.dispatchEvent(new Event('start'));
    given[0]?.dispatchEvent(new Event('end'));
    vi.advanceTimersByTime(60_000);
    expect(ends).toEqual([]);
    given[1]?.dispatchEvent(new Event('end'));
    expect(ends).toEqual(['done']);
  });

  it('is left to the browser while it names no voices', () => {
    browser([]);
    const ends = read('看结果', 'zh-CN');
    expect(given[0]?.voice).toBeUndefined();
    expect(ends).toEqual([]);
  });

  it('says that there is no voice where none is of the language, or none ever begins', () => {
    browser(['en-US', 'zh-HK']);
    expect(read('看结果')).toEqual(['no-voice']);
    expect(given).toEqual([]);
    browser([]);
    const ends = read('看结果');
    vi.advanceTimersByTime(60_000);
    expect(ends).toEqual(['no-voice']);
  });

  it('lets no slow voice begin once it has said that there is none', () => {
    browser([]);
    const ends = read('看结果');
    vi.advanceTimersByTime(5_999);
    expect([ends, cancelled]).toEqual([[], 0]);
    vi.advanceTimersByTime(1);
    expect([ends, cancelled]).toEqual([['no-voice'], 1]);
  });

  it('goes on with what is read next, whatever becomes of what was stopped', () => {
    browser(['zh-CN']);
    const first = read('第一句。');
    const second = read('第二句。');
    given[0]?.dispatchEvent(failure('canceled'));
    given[0]?.dispatchEvent(failure('synthesis-failed'));
    expect([first, second, cancelled]).toEqual([['stopped'], [], 1]);
    given[1]?.dispatchEvent(new Event('end'));
    expect(second).toEqual(['done']);
  });

  it.each(['interrupted', 'canceled'])('takes what was %s for no missing voice', (error) => {
    browser(['zh-CN']);
    const ends = read('看结果');
    given[0]?.dispatchEvent(failure(error));
    expect(ends).toEqual(['stopped']);
  });

  it('ends where a voice breaks off', () => {
    browser(['zh-CN']);
    const ends = read('看结果');
    given[0]?.dispatchEvent(new Event('error'));
    given[0]?.dispatchEvent(new Event('end'));
    expect(ends).toEqual(['no-voice']);
  });

  it('is stopped by a press, and by the next that is read', () => {
    browser(['zh-CN']);
    const first = read('第一句。');
    const second = read('第二句。');
    expect(first).toEqual(['stopped']);
    expect(cancelled).toBe(1);
    stopSpeaking();
    expect(second).toEqual(['stopped']);
    stopSpeaking();
    expect(second).toEqual(['stopped']);
  });

  it('does nothing where there is no way to speak', () => {
    vi.stubGlobal('window', {});
    expect(read('看结果')).toEqual(['no-voice']);
  });
});
