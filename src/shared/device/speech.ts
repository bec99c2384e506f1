import { canSpeak } from './can-speak.ts';
import { spokenText } from './spoken-text.ts';

/** How reading aloud came to its end: by itself, by somebody, or because there is no voice for it. */
export type SpeechEnd = 'done' | 'stopped' | 'no-voice';

/** A voice that has not begun after this long never will: some webviews have the way to speak and no voices. */
const NEVER_BEGAN_MS = 6000;

interface Speech {
  /** Browsers drop what nothing holds on to, and then never tell that it ended. */
  readonly utterances: readonly SpeechSynthesisUtterance[];
  readonly end: (how: SpeechEnd) => void;
}

let current: Speech | undefined;

/**
 * Reads a text aloud. Only ever at somebody's press; whatever was being read is stopped.
 * @param language as `zh-CN` or `en`
 * @param onEnd called once
 */
export function speak(text: string, language: string, onEnd: (how: SpeechEnd) => void): void {
  stopSpeaking();
  const sentences = spokenText(text);
  const voices = voicesNow();
  const voice = voiceFor(voices, language);
  if (!canSpeak() || sentences.length === 0 || (voices.length > 0 && voice === undefined)) {
    onEnd('no-voice');
    return;
  }
  const utterances = sentences.map((sentence) => {
    const utterance = new SpeechSynthesisUtterance(sentence);
    utterance.lang = language === 'en' ? 'en-US' : language;
    utterance.rate = 0.9;
    if (voice) utterance.voice = voice;
    return utterance;
  });
  const watch = setTimeout(() => end('no-voice'), NEVER_BEGAN_MS);
  let ended = false;
  const end = (how: SpeechEnd): void => {
    if (ended) return;
    ended = true;
    clearTimeout(watch);
    if (current === speech) current = undefined;
    // A voice that is only slow must not begin once nobody can stop it any more.
    if (how !== 'done') cancel();
    onEnd(how);
  };
  const speech: Speech = { utterances, end };
  current = speech;
  utterances.forEach((utterance, at) => {
    utterance.addEventListener('start', () => clearTimeout(watch));
    utterance.addEventListener('error', (event) => end(howItFailed(event)));
    if (at === utterances.length - 1) utterance.addEventListener('end', () => end('done'));
  });
  try {
    for (const utterance of utterances) window.speechSynthesis.speak(utterance);
  } catch {
    end('no-voice');
  }
}

/** Stops whatever is being read. */
export function stopSpeaking(): void {
  current?.end('stopped');
}

/** Something else took its turn, or it was broken off: that is no missing voice. */
const howItFailed = ({ error }: SpeechSynthesisErrorEvent): SpeechEnd =>
  error === 'interrupted' || error === 'canceled' ? 'stopped' : 'no-voice';

function cancel(): void {
  try {
    window.speechSynthesis.cancel();
  } catch {
    // There is nothing to be stopped then.
  }
}

/** They come late, and in some browsers never: what is not there yet, the browser chooses by the language. */
function voicesNow(): readonly SpeechSynthesisVoice[] {
  try {
    return canSpeak() ? window.speechSynthesis.getVoices() : [];
  } catch {
    return [];
  }
}

/** One of the very region first, then any of the language; of either, one that needs no network. */
function voiceFor(
  voices: readonly SpeechSynthesisVoice[],
  language: string,
): SpeechSynthesisVoice | undefined {
  const tagOf = ({ lang }: SpeechSynthesisVoice): string => lang.replace('_', '-').toLowerCase();
  const exact = language.toLowerCase();
  const family = exact.split('-')[0] ?? exact;
  const inFamily = voices.filter(
    (voice) => tagOf(voice).split('-')[0] === family || isMandarin(tagOf(voice), family),
  );
  // Cantonese is another language to the ear.
  const understood = family === 'zh' ? inFamily.filter((voice) => tagOf(voice) !== 'zh-hk') : inFamily;
  const same = understood.filter((voice) => tagOf(voice) === exact);
  const among = same.length > 0 ? same : understood;
  return among.find(({ localService }) => localService) ?? among[0];
}

/** Some systems call it by its own name. */
const isMandarin = (tag: string, family: string): boolean => family === 'zh' && tag.startsWith('cmn');
