import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OpenPack } from '@/engine/index.ts';
import { emptyVisit, type Visit } from '@/shared/draft/draft.ts';
import type { Evaluation } from '@/shared/draft/evaluate.ts';
import { newId, useDraft } from '@/shared/draft/store.ts';
import { Button } from '@/shared/ui/Button.tsx';
import { UndoBar } from '@/shared/ui/UndoBar.tsx';
import { SameDayHint } from './SameDayHint.tsx';
import { LoadedVisitForm } from './LoadedVisitForm.tsx';
import { VisitItem } from './VisitItem.tsx';
import { useVisitName } from './visit-name.ts';
import styles from './visits.module.css';

interface VisitsProps {
  readonly open: OpenPack | undefined;
  readonly evaluation: Evaluation | undefined;
  readonly selected: string | undefined;
  readonly onSelect: (id: string) => void;
  readonly onShow: (id: string) => void;
}

/** The year's visits in the order in which they were entered, and the one form that adds or changes one. */
export function Visits({ open, evaluation, selected, onSelect, onShow }: VisitsProps) {
  const { t } = useTranslation();
  const visitName = useVisitName();
  const visits = useDraft((state) => state.draft.visits);
  const { saveVisit, copyVisit, removeVisit, undo } = useDraft((state) => state);
  const [editing, setEditing] = useState<Visit>();
  const [fresh, setFresh] = useState(() => emptyVisit(newId()));
  const [removed, setRemoved] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  const addButton = useRef<HTMLButtonElement>(null);

  const inForm = editing ?? (visits.length === 0 ? fresh : undefined);
  const isKnown = visits.some(({ id }) => id === inForm?.id);
  const edit = (visit: Visit): void => {
    setRemoved('');
    setEditing(visit);
  };
  const save = (visit: Visit): void => {
    saveVisit(visit);
    setEditing(undefined);
    setRemoved('');
    if (visit.id === fresh.id) setFresh(emptyVisit(newId()));
    onSelect(visit.id);
    requestAnimationFrame(() => addButton.current?.focus());
  };
  const cancel = (): void => {
    setEditing(undefined);
    requestAnimationFrame(() => addButton.current?.focus());
  };
  const form = inForm && (
    <LoadedVisitForm
      key={inForm.id}
      visit={inForm}
      title={isKnown ? t('visit.change') : t('visit.new')}
      open={open}
      focused={editing !== undefined}
      onSave={save}
      onCancel={editing && cancel}
    />
  );
  return (
    <section className={styles['visits']} aria-labelledby="visits-title">
      <h2 id="visits-title" tabIndex={-1} ref={heading}>
        {t('visits.title')}
      </h2>
      {visits.length > 0 && (
        <ol>
          {visits.map((visit) => (
            <li key={visit.id}>
              {visit.id === inForm?.id ? (
                form
              ) : (
                <VisitItem
                  visit={visit}
                  outcome={evaluation?.settlement?.claims.find(({ claim }) => claim.id === visit.id)}
                  problems={evaluation?.problems ?? []}
                  selected={visit.id === selected}
                  onShow={() => onShow(visit.id)}
                  onEdit={() => edit(visit)}
                  onCopy={() => {
                    onSelect(copyVisit(visit.id));
                    setRemoved('');
                  }}
                  onRemove={() => {
                    removeVisit(visit.id);
                    setRemoved(t('visits.removed', { date: visit.date, name: visitName(visit) }));
                    heading.current?.focus();
                  }}
                />
              )}
            </li>
          ))}
        </ol>
      )}
      <UndoBar
        text={removed}
        action={t('history.undo')}
        onUndo={() => {
          undo();
          setRemoved('');
          heading.current?.focus();
        }}
      />
      <SameDayHint pack={open?.pack} visits={visits} />
      {!isKnown && form}
      {inForm === undefined && (
        <Button look="primary" ref={addButton} onClick={() => edit(fresh)}>
          {t('visits.add')}
        </Button>
      )}
    </section>
  );
}
