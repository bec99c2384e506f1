import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDraft } from '@/shared/draft/store.ts';
import { isUntouched } from '@/shared/files/untouched.ts';
import type { KeptCase } from '@/shared/keep/kept.ts';
import { keeper } from '@/shared/keep/this-keeper.ts';
import { Button } from '@/shared/ui/Button.tsx';
import { TextField } from '@/shared/ui/TextField.tsx';
import styles from './keep.module.css';

interface SaveAsProps {
  /** The name that stands there at first: that of the case that was opened. */
  readonly suggested: string;
  /** @param before what had the name */
  readonly onSaved: (name: string, before: KeptCase | undefined) => void;
  readonly onFailed: () => void;
}

/** Saves what is entered under a name of the person's own. */
export function SaveAs({ suggested, onSaved, onFailed }: SaveAsProps) {
  const { t } = useTranslation();
  const [name, setName] = useState(suggested);
  const [asked, setAsked] = useState(false);
  const nothing = useDraft(({ draft, form }) => isUntouched(draft, form));
  const bare = name.trim();
  const save = (): void => {
    setAsked(bare === '');
    if (bare === '') return;
    const saved = keeper.saveAs(bare);
    if (saved) onSaved(bare, saved.before);
    else onFailed();
  };
  if (nothing) return <p className={styles['hint']}>{t('keeping.nothing')}</p>;
  return (
    <div className={styles['saveAs']}>
      <h3>{t('keeping.saveTitle')}</h3>
      <p className={styles['hint']}>{t('keeping.saveHint')}</p>
      <TextField
        label={t('keeping.name')}
        hint={t('keeping.nameExample')}
        error={asked && bare === '' ? t('keeping.nameEmpty') : undefined}
        value={name}
        onChange={setName}
      />
      <Button onClick={save}>{t('keeping.save')}</Button>
    </div>
  );
}
