import { useTranslation } from 'react-i18next';
import { decodeText } from '@/shared/input/decode-text.ts';
import { fileBytes } from '@/shared/input/file-bytes.ts';
import { FileButton } from '@/shared/ui/FileButton.tsx';
import { OpeningReport } from './OpeningReport.tsx';
import type { Begin, Opening } from './use-opening.ts';
import styles from './files.module.css';

/** More bytes than any case has. */
const TOO_BIG = 5_000_000;

interface OpenCaseProps {
  readonly opening: Opening | undefined;
  readonly onText: Begin;
}

/** Takes a case from a file on the device. */
export function OpenCase({ opening, onText }: OpenCaseProps) {
  const { t } = useTranslation();
  const take = (file: File): void =>
    void onText(file.name, () => (file.size > TOO_BIG ? undefined : fileBytes(file).then(decodeText)));
  return (
    <section className={styles['part']} aria-labelledby="files-open">
      <h2 id="files-open">{t('files.open')}</h2>
      <p className={styles['hint']}>{t('files.openText')}</p>
      <FileButton accept=".json,application/json" onFile={take} look="plain">
        {t('files.openFile')}
      </FileButton>
      {opening && <OpeningReport opening={opening} />}
    </section>
  );
}
