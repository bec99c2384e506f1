import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '@/i18n/language.ts';
import { canSpeak } from '../device/can-speak.ts';
import { speak, type SpeechEnd, stopSpeaking } from '../device/speech.ts';
import { Button } from './Button.tsx';
import styles from './ReadAloud.module.css';

interface ReadAloudProps {
  /** What stands on the screen, in its order: what is heard is what can be read. */
  readonly text: readonly string[];
}

/** Reads what stands there, at a press and never by itself; where the browser has no way to, there is no button. */
export function ReadAloud({ text }: ReadAloudProps) {
  const said = asSentences(text);
  // Another text is read anew, and ends what is being read.
  return canSpeak() ? <Reader key={said} text={said} /> : undefined;
}

function Reader({ text }: { readonly text: string }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [state, setState] = useState<'quiet' | 'reading' | 'no-voice'>('quiet');
  // Leaving the screen, or the page, ends it.
  useEffect(() => {
    window.addEventListener('pagehide', stopSpeaking);
    return () => {
      window.removeEventListener('pagehide', stopSpeaking);
      stopSpeaking();
    };
  }, []);
  const reading = state === 'reading';
  const ended = (how: SpeechEnd): void => setState(how === 'no-voice' ? how : 'quiet');
  const press = (): void => {
    if (reading) {
      stopSpeaking();
      return;
    }
    setState('reading');
    speak(text, language, ended);
  };
  return (
    <div className={styles['readAloud']}>
      <Button look={reading ? 'primary' : 'plain'} onClick={press}>
        <svg className={styles['sign']} viewBox="0 0 24 24" aria-hidden focusable="false">
          <path d={reading ? STOP : SPEAKER} />
        </svg>
        {t(reading ? 'read.stop' : 'read.start')}
      </Button>
      <output className={styles['none']}>{state === 'no-voice' && t('read.noVoice')}</output>
    </div>
  );
}

const STOP = 'M6 6h12v12H6z';
const SPEAKER = 'M4 9v6h4l5 4V5L8 9zm12-1.5a6 6 0 0 1 0 9l1.2 1.6a8 8 0 0 0 0-12.2z';

/** What does not end as a sentence does is one all the same: a voice pauses there. */
const asSentences = (text: readonly string[]): string =>
  text
    .filter((each) => each.trim() !== '')
    .map((each) => (/[。！？!?.：:]$/u.test(each) ? each : `${each}\n`))
    .join('\n');
