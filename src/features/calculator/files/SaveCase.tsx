import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OpenPack } from '@/engine/index.ts';
import { useDraft } from '@/shared/draft/store.ts';
import { type caseFile, settledCaseFile } from '@/shared/files/case-file.ts';
import { canSave, saveFile } from '@/shared/files/save-file.ts';
import { Button } from '@/shared/ui/Button.tsx';
import styles from './files.module.css';

interface SaveCaseProps {
  readonly file: ReturnType<typeof caseFile>;
  readonly open: OpenPack | undefined;
}

/** Saves all that was entered; where that is more than a case can hold, the case of the figures too. */
export function SaveCase({ file, open }: SaveCaseProps) {
  const { t } = useTranslation();
  const draft = useDraft((state) => state.draft);
  const [saved, setSaved] = useState('');
  const settled = file.holds === 'draft' ? settledCaseFile(draft, open) : undefined;
  const save = ({ name, text }: { readonly name: string; readonly text: string }) => {
    saveFile(name, new Blob([text], { type: 'application/json' }));
    setSaved(t('files.saved', { file: name }));
  };
  if (!canSave())
    return (
      <div className={styles['block']}>
        <h3>{t('files.case')}</h3>
        <p className={styles['hint']}>{t('files.cannotSave', { text: t('files.text') })}</p>
      </div>
    );
  return (
    <div className={styles['block']}>
      <h3>{t('files.case')}</h3>
      <p className={styles['hint']}>{t(file.holds === 'case' ? 'files.caseText' : 'files.draftWhy')}</p>
      <div className={styles['buttons']}>
        <Button look="primary" onClick={() => save(file)}>
          {t('files.caseSave')}
        </Button>
        {settled && <Button onClick={() => save(settled)}>{t('files.settledSave')}</Button>}
      </div>
      <output className={styles['said']}>{saved}</output>
    </div>
  );
}
