import { type RefObject, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { copyText } from '../device/copy-text.ts';
import { Button, type Look } from './Button.tsx';
import styles from './CopyButton.module.css';
import { selectText } from './select-text.ts';
import { TextArea } from './TextArea.tsx';

interface CopyButtonProps {
  readonly text: string;
  /** What is copied, for those who hear the name of the button alone. */
  readonly of: string;
  readonly look?: Look;
  /** Where the very text stands on the page already, so that it need not come up once more. */
  readonly shown?: RefObject<HTMLElement | null>;
  /** What stands on the button; "copy" where it is not given. */
  readonly children?: string;
}

/** Copies a text; where the browser does not allow it, the text is selected, to be copied by hand. */
export function CopyButton({ text, of, look = 'quiet', shown, children }: CopyButtonProps) {
  const { t } = useTranslation();
  const [done, setDone] = useState<'copied' | 'by-hand'>();
  const box = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (done === 'by-hand') box.current?.focus();
  }, [done]);
  const copy = async (): Promise<void> => {
    // What is said twice is heard twice only where it went away in between.
    setDone(undefined);
    const copied = await copyText(text);
    setDone(copied ? 'copied' : 'by-hand');
    if (!copied && shown?.current) selectText(shown.current);
  };
  const what = children ?? t('copy.copy');
  return (
    <div className={styles['copy']}>
      <Button look={look} aria-label={t('copy.named', { what, of })} onClick={() => void copy()}>
        {what}
      </Button>
      <output className={styles['done']}>
        {done === 'copied' && t('copy.copied')}
        {done === 'by-hand' && shown && t('copy.selected')}
      </output>
      {done === 'by-hand' && !shown && <TextArea ref={box} label={t('copy.byHand')} rows={4} value={text} />}
    </div>
  );
}
