import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/shared/ui/Button.tsx';
import { TextArea } from '@/shared/ui/TextArea.tsx';
import styles from './guide.module.css';

interface CopyTextProps {
  readonly text: string;
  /** What is copied, for those who hear the name of the button alone. */
  readonly of: string;
}

/** Copies a text; where the browser does not allow it, the text comes up selected, to be copied by hand. */
export function CopyText({ text, of }: CopyTextProps) {
  const { t } = useTranslation();
  const [done, setDone] = useState<'copied' | 'by-hand'>();
  const box = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (done === 'by-hand') box.current?.focus();
  }, [done]);
  const copy = (): void => {
    // Missing in old browsers, and where the page did not come over a secure connection.
    const clipboard = navigator.clipboard as Clipboard | undefined;
    if (!clipboard) {
      setDone('by-hand');
      return;
    }
    clipboard.writeText(text).then(
      () => setDone('copied'),
      () => setDone('by-hand'),
    );
  };
  return (
    <div className={styles['copy']}>
      <Button look="quiet" aria-label={t('guide.copyNamed', { of })} onClick={copy}>
        {t('guide.copy')}
      </Button>
      <output>{done === 'copied' && t('guide.copied')}</output>
      {done === 'by-hand' && <TextArea ref={box} label={t('guide.byHand')} rows={4} value={text} />}
    </div>
  );
}
