import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LinkButton } from '@/shared/ui/LinkButton.tsx';
import { PATHS } from '../paths.ts';
import { type QrPath, qrPath } from './qr-path.ts';
import styles from './share.module.css';

type Made =
  { readonly of: string; readonly qr: QrPath | undefined } | { readonly of: string; readonly failed: true };

/** The link as a picture to be scanned, dark on light in every theme; where it holds too much for that, what to do. */
export function QrPart({ address }: { readonly address: string }) {
  const { t } = useTranslation();
  const [made, setMade] = useState<Made>();
  useEffect(() => {
    let wanted = true;
    qrPath(address).then(
      (qr) => wanted && setMade({ of: address, qr }),
      () => wanted && setMade({ of: address, failed: true }),
    );
    return () => {
      wanted = false;
    };
  }, [address]);
  const current = made?.of === address ? made : undefined;
  return (
    <section className={styles['part']} aria-labelledby="share-qr">
      <h2 id="share-qr">{t('sharing.qr')}</h2>
      {current && 'failed' in current && <p>{t('sharing.qrFailed')}</p>}
      {current && 'qr' in current && (current.qr ? <Picture {...current.qr} /> : <TooLong />)}
    </section>
  );
}

function Picture({ size, path }: QrPath) {
  const { t } = useTranslation();
  return (
    <>
      <p className={styles['text']}>{t('sharing.qrText')}</p>
      <svg
        className={styles['qr']}
        viewBox={`0 0 ${size} ${size}`}
        shapeRendering="crispEdges"
        role="img"
        aria-label={t('sharing.qrName')}
      >
        <path className={styles['light']} d={`M0 0h${size}v${size}h-${size}z`} />
        <path className={styles['dark']} d={path} />
      </svg>
    </>
  );
}

function TooLong() {
  const { t } = useTranslation();
  return (
    <>
      <p className={styles['text']}>{t('sharing.qrTooLong')}</p>
      <LinkButton to={PATHS.files}>{t('sharing.toFiles')}</LinkButton>
    </>
  );
}
