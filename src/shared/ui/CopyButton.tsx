import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { copyText } from '../device/copy-text.ts';
import { Button, type Look } from './Button.tsx';
import styles from './CopyButton.module.css';
import { TextArea } from './TextArea.tsx';

interface CopyButtonProps {
  readonly text: string;
  /** What is copied, for those who hear the name of the button alone. */
  readonly of: string;
  readonly look?: Look;
  /** What stands on the button; "copy" where it is not given. */
  readonly children?: string;
}

/** Copies a text; where the browser does not allow it, the text comes up selected, to be copied by hand. */
export function CopyButton({ text, of, look = 'quiet', children }: CopyButtonProps) {
  const { t } = useTranslation();
  const [done, setDone] = useState<'copied' | 'by-hand'>();
  const box = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (done === 'by-hand') box.current?.focus();
  }, [done]);
  const copy = async (): Promise<void> => setDone((await copyText(text)) ? 'copied' : 'by-hand');
  const what = children ?? t('copy.copy');
  return (
    <div className={styles['copy']}>
      <Button look={look} aria-label={t('copy.named', { what, of })} onClick={() => void copy()}>
        {what}
      </Button>
      <output className={styles['done']}>{done === 'copied' && t('copy.copied')}</output>
      {done === 'by-hand' && <TextArea ref={box} label={t('copy.byHand')} rows={4} value={text} />}
    </div>
  );
}
