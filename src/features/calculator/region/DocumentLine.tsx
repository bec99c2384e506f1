import type { Pack } from '@/engine/index.ts';
import type { LoadedPolicy } from '@/shared/packs/loaded-policy.ts';
import { CloseFile } from './CloseFile.tsx';
import { StoredCopy } from './StoredCopy.tsx';
import styles from './region.module.css';
import { useDocumentSaid } from './use-document-said.ts';

interface DocumentLineProps {
  readonly pack: Pack;
  readonly policy: LoadedPolicy;
}

/** By which document, in force since when, everything on the page is settled. */
export function DocumentLine({ pack, policy }: DocumentLineProps) {
  const { line, title } = useDocumentSaid()(pack, policy);
  return (
    <div className={styles['document']}>
      <p>{line}</p>
      <p className={styles['title']}>{title}</p>
      {policy.source === 'file' ? <CloseFile id={pack.id} /> : <StoredCopy version={pack.version} />}
    </div>
  );
}
