import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { cameAsFile } from '@/shared/device/came-as-file.ts';
import { Button } from '@/shared/ui/Button.tsx';
import { CopyButton } from '@/shared/ui/CopyButton.tsx';
import { LinkButton } from '@/shared/ui/LinkButton.tsx';
import { Notice } from '@/shared/ui/Notice.tsx';
import { TextArea } from '@/shared/ui/TextArea.tsx';
import { PATHS } from '../paths.ts';
import styles from './share.module.css';

/** More letters than some chat apps pass on as one link. */
const LONG = 2000;

/** The link to copy, or to hand to what the device sends with; always there as a text to select too. */
export function LinkPart({ address }: { readonly address: string }) {
  const { t } = useTranslation();
  const [said, setSaid] = useState('');
  const box = useRef<HTMLTextAreaElement>(null);
  const isLocal = cameAsFile();
  const canSend = typeof (navigator as { readonly share?: unknown }).share === 'function';
  const send = (): void => {
    navigator.share({ title: t('page.title'), url: address }).then(
      () => setSaid(t('sharing.sent')),
      // Who thinks better of it is told nothing.
      (error: unknown) =>
        setSaid(error instanceof DOMException && error.name === 'AbortError' ? '' : t('sharing.notSent')),
    );
  };
  return (
    <section className={styles['part']} aria-labelledby="share-link">
      <h2 id="share-link">{t('sharing.link')}</h2>
      {isLocal && <Notice kind="open" title={t('sharing.local')} />}
      {address.length > LONG && <Notice kind="open" title={t('sharing.long', { count: address.length })} />}
      {(isLocal || address.length > LONG) && <LinkButton to={PATHS.files}>{t('sharing.toFiles')}</LinkButton>}
      <div className={styles['buttons']}>
        <CopyButton look="primary" text={address} of={t('sharing.link')} shown={box}>
          {t('sharing.copyLink')}
        </CopyButton>
        {canSend && <Button onClick={send}>{t('sharing.send')}</Button>}
      </div>
      <output className={styles['said']}>{said}</output>
      <TextArea ref={box} label={t('sharing.linkText')} rows={3} value={address} />
    </section>
  );
}
