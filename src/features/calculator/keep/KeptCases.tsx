import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDraft } from '@/shared/draft/store.ts';
import { useKeep } from '@/shared/keep/keep-store.ts';
import type { Kept, KeptCase } from '@/shared/keep/kept.ts';
import { keeper } from '@/shared/keep/this-keeper.ts';
import { UndoBar } from '@/shared/ui/UndoBar.tsx';
import { KeptCaseItem } from './KeptCaseItem.tsx';
import { SaveAs } from './SaveAs.tsx';
import styles from './keep.module.css';

/** What was last done to the saved cases, and what undoes it. */
interface Done {
  readonly text: string;
  readonly action: string;
  readonly back: KeptCase;
}

/** The cases saved on this device by name, and saving another one. */
export function KeptCases({ kept }: { readonly kept: Kept }) {
  const { t } = useTranslation();
  const sample = useDraft(({ draft }) => draft.sample !== undefined);
  const leftOut = useKeep((state) => state.leftOut);
  const [done, setDone] = useState<Done>();
  const [said, setSaid] = useState('');
  const [suggested, setSuggested] = useState('');
  const tell = (text: string, next?: Done): void => {
    setSaid(text);
    setDone(next);
  };
  const nameOf = ({ name }: KeptCase): string => (name === '' ? t('keeping.nameless') : name);
  return (
    <>
      <p className={styles['hint']}>{sample ? t('keeping.sample') : t('keeping.on')}</p>
      {leftOut.length > 0 && (
        <>
          <p>{t('keeping.leftOut')}</p>
          <ul className={styles['told']}>
            {leftOut.map((sentence) => (
              <li key={sentence}>{t(sentence)}</li>
            ))}
          </ul>
        </>
      )}
      {!sample && (
        <SaveAs
          key={suggested}
          suggested={suggested}
          onSaved={(name, before) =>
            before
              ? tell('', {
                  text: t('keeping.replaced', { name }),
                  action: t('keeping.putBack'),
                  back: before,
                })
              : tell(t('keeping.saved', { name }))
          }
          onFailed={() => tell(t('keeping.notSaved'))}
        />
      )}
      <output className={styles['said']}>{said}</output>
      <UndoBar
        look="primary"
        text={done?.text ?? ''}
        action={done?.action ?? ''}
        onUndo={() => {
          if (done && keeper.putBack(done.back)) tell('');
        }}
      />
      <h3>{t('keeping.list')}</h3>
      {kept.cases.length === 0 && <p className={styles['hint']}>{t('keeping.none')}</p>}
      <ul className={styles['cases']}>
        {[...kept.cases].reverse().map((kase) => (
          <KeptCaseItem
            key={kase.id}
            kase={kase}
            name={nameOf(kase)}
            // What was just removed may come back.
            taken={[...kept.cases, ...(done ? [done.back] : [])]
              .filter(({ id }) => id !== kase.id)
              .map((each) => each.name)}
            onOpened={() => {
              setSuggested(kase.name);
              tell(t('keeping.opened', { name: nameOf(kase) }));
            }}
            onRemoved={() => {
              const text = t('keeping.removed', { name: nameOf(kase) });
              tell('', { text, action: t('keeping.undo'), back: kase });
              document.getElementById('keep-title')?.focus();
            }}
          />
        ))}
      </ul>
      <p className={styles['hint']}>{t('keeping.off')}</p>
    </>
  );
}
