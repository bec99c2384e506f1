import { useRef, useState } from 'react';
import { Button } from '@/shared/ui/Button.tsx';
import styles from './explain.module.css';
import { useTexts } from './use-texts.ts';

type Done = 'copied' | 'selected';

/** A line of text with a button that copies it; where the browser may not, it selects it to be copied by hand. */
export function CopyLine({ text }: { readonly text: string }) {
  const { t } = useTexts();
  const line = useRef<HTMLElement>(null);
  const [done, setDone] = useState<Done>();
  const copy = (): void => {
    void (async () => {
      const isCopied = await copied(text);
      if (!isCopied && line.current) document.getSelection()?.selectAllChildren(line.current);
      setDone(isCopied ? 'copied' : 'selected');
    })();
  };
  return (
    <div className={styles['copyLine']}>
      <b className={styles['copied']} ref={line}>
        {text}
      </b>
      <Button look="quiet" onClick={copy} aria-label={t('explain.copyNamed', { text })}>
        {t('explain.copy')}
      </Button>
      <output className={styles['done']}>
        {done && t(done === 'copied' ? 'explain.copied' : 'explain.selected')}
      </output>
    </div>
  );
}

/** Whether the browser took it; one inside another app may have no clipboard, or keep it shut. */
async function copied(text: string): Promise<boolean> {
  const { clipboard } = navigator as { readonly clipboard?: Clipboard };
  if (clipboard === undefined) return false;
  try {
    await clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
