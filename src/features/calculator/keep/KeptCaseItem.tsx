import { useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useText } from '@/i18n/use-text.ts';
import { yearOf } from '@/shared/draft/draft.ts';
import { type ReadDraft, readDraftFile } from '@/shared/files/read-draft-file.ts';
import type { KeptCase } from '@/shared/keep/kept.ts';
import { keeper } from '@/shared/keep/this-keeper.ts';
import { usePolicyIndex } from '@/shared/packs/policy-index.ts';
import { Button } from '@/shared/ui/Button.tsx';
import { TextArea } from '@/shared/ui/TextArea.tsx';
import { TextField } from '@/shared/ui/TextField.tsx';
import styles from './keep.module.css';

interface KeptCaseItemProps {
  readonly kase: KeptCase;
  /** What it is called on the page. */
  readonly name: string;
  /** What the others are called. */
  readonly taken: readonly string[];
  readonly onOpened: () => void;
  readonly onRemoved: () => void;
}

/** One saved case: what it is of, and what can be done with it. One that cannot be read is shown as it stands there. */
export function KeptCaseItem({ kase, name, taken, onOpened, onRemoved }: KeptCaseItemProps) {
  const { t } = useTranslation();
  const read = useMemo(() => readDraftFile(kase.file), [kase.file]);
  const about = useAbout(kase, read);
  const [renaming, setRenaming] = useState(false);
  const rename = useRef<HTMLButtonElement>(null);
  const named = (what: string): string => t('keeping.of', { what, name });
  const endRenaming = (): void => {
    setRenaming(false);
    rename.current?.focus();
  };
  return (
    <li className={styles['case']}>
      <p className={styles['name']}>{name}</p>
      <p className={styles['hint']}>
        {about ?? (isNewer(read) ? t('keeping.brokenNewer') : t('keeping.broken'))}
      </p>
      {about === undefined && (
        <TextArea label={t('keeping.raw')} value={JSON.stringify(kase.file)} rows={3} />
      )}
      <div className={styles['buttons']}>
        {about !== undefined && (
          <Button
            aria-label={named(t('keeping.openIt'))}
            onClick={() => {
              if (keeper.open(kase)) onOpened();
            }}
          >
            {t('keeping.openIt')}
          </Button>
        )}
        <Button
          ref={rename}
          look="quiet"
          aria-expanded={renaming}
          aria-label={named(t('keeping.rename'))}
          onClick={() => setRenaming(!renaming)}
        >
          {t('keeping.rename')}
        </Button>
        <Button
          look="quiet"
          aria-label={named(t('keeping.remove'))}
          onClick={() => {
            if (keeper.remove(kase.id)) onRemoved();
          }}
        >
          {t('keeping.remove')}
        </Button>
      </div>
      {renaming && <Renaming kase={kase} taken={taken} onEnd={endRenaming} />}
    </li>
  );
}

interface RenamingProps extends Pick<KeptCaseItemProps, 'kase' | 'taken'> {
  readonly onEnd: () => void;
}

function Renaming({ kase, taken, onEnd }: RenamingProps) {
  const { t } = useTranslation();
  const [name, setName] = useState(kase.name);
  const [asked, setAsked] = useState(false);
  const bare = name.trim();
  const isTaken = taken.includes(bare);
  const wrong = bare === '' ? t('keeping.nameEmpty') : isTaken && t('keeping.nameTaken', { name: bare });
  const save = (): void => {
    setAsked(wrong !== false);
    if (wrong === false && keeper.rename(kase.id, bare)) onEnd();
  };
  return (
    <div className={styles['saveAs']}>
      <TextField
        label={t('keeping.newName')}
        error={asked && wrong !== false ? wrong : undefined}
        value={name}
        onChange={setName}
      />
      <div className={styles['buttons']}>
        <Button onClick={save}>{t('keeping.renameSave')}</Button>
        <Button look="quiet" onClick={onEnd}>
          {t('keeping.renameNot')}
        </Button>
      </div>
    </div>
  );
}

/** Region, year, visits and when it was saved; undefined where it cannot be read. */
function useAbout({ at }: KeptCase, read: ReadDraft): string | undefined {
  const { t } = useTranslation();
  const text = useText();
  const index = usePolicyIndex();
  if (!read.ok) return undefined;
  const { policy, visits } = read.draft;
  const entry = index.data?.find(({ id }) => id === policy);
  const year = yearOf(read.draft);
  return t('keeping.about', {
    region: entry ? text(entry.name) : (policy ?? t('keeping.noRegion')),
    year: year === '' ? t('keeping.noYear') : year,
    count: visits.length,
    at,
  });
}

const isNewer = (read: ReadDraft): boolean => !read.ok && read.newer === true;
