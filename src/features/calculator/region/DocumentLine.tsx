import { useTranslation } from 'react-i18next';
import type { Pack } from '@/engine/index.ts';
import { useText } from '@/i18n/use-text.ts';
import type { LoadedPolicy } from '@/shared/packs/loaded-policy.ts';
import { CloseFile } from './CloseFile.tsx';
import { StoredCopy } from './StoredCopy.tsx';
import styles from './region.module.css';

interface DocumentLineProps {
  readonly pack: Pack;
  readonly policy: LoadedPolicy;
}

/** By which document, in force since when, everything on the page is settled. */
export function DocumentLine({ pack, policy }: DocumentLineProps) {
  const { t } = useTranslation();
  const text = useText();
  const { number, title, nature, inForceFrom, statedTerm } = pack.document;
  const name = t('document.quoted', { title: text(title) });
  return (
    <div className={styles['document']}>
      <p>
        {t(nature === 'draft' ? 'document.draftLine' : 'document.line', {
          date: inForceFrom.date,
          document: number ?? name,
        })}
      </p>
      <p className={styles['title']}>
        {number !== null && `${name} `}
        {statedTerm && `${text(statedTerm.text)} `}
        {t('document.version', { version: pack.version })}
        {policy.source === 'file' && ` ${t('document.fromFile')}`}
        {policy.hashDiffers && ` ${t('document.hashDiffers')}`}
      </p>
      {policy.source === 'file' ? <CloseFile id={pack.id} /> : <StoredCopy version={pack.version} />}
    </div>
  );
}
