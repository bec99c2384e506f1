import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OpenPack } from '@/engine/index.ts';
import { emptyVisit, type Visit } from '@/shared/draft/draft.ts';
import type { Evaluation } from '@/shared/draft/evaluate.ts';
import { visitInForm } from '@/shared/draft/open-form.ts';
import { draftStore, useDraft } from '@/shared/draft/store.ts';
import { Loaded } from '@/shared/parts/Loaded.tsx';
import { Button } from '@/shared/ui/Button.tsx';
import { VISIT_FORM } from '../parts.ts';
import { type Removal, RemovedVisit } from './RemovedVisit.tsx';
import { SameDayHint } from './SameDayHint.tsx';
import { VisitItem } from './VisitItem.tsx';
import styles from './visits.module.css';

interface VisitsProps {
  readonly open: OpenPack | undefined;
  readonly evaluation: Evaluation | undefined;
  readonly selected: string | undefined;
  readonly onSelect: (id: string) => void;
  readonly onShow: (id: string) => void;
}

/** The visits in the order in which they were entered, and the one form that adds or changes one. */
export function Visits({ open, evaluation, selected, onSelect, onShow }: VisitsProps) {
  const { t } = useTranslation();
  const visits = useDraft((state) => state.draft.visits);
  const next = useDraft((state) => state.draft.next);
  const inForm = useDraft(({ draft, form }) => visitInForm(draft, form));
  const { saveVisit, copyVisit, removeVisit, openForm, giveUp } = draftStore.getState();
  const [asked, setAsked] = useState<string>();
  const [removal, setRemoval] = useState<Removal>();
  const heading = useRef<HTMLHeadingElement>(null);
  const addButton = useRef<HTMLButtonElement>(null);

  const known = visits.find(({ id }) => id === inForm);
  const edit = (id: string): void => {
    setAsked(id);
    openForm(id);
  };
  const closed = (): void => {
    setAsked(undefined);
    requestAnimationFrame(() => addButton.current?.focus());
  };
  const save = (visit: Visit): void => {
    saveVisit(visit);
    onSelect(visit.id);
    closed();
  };
  const remove = (visit: Visit): void => {
    removeVisit(visit.id);
    setRemoval({ visit, after: draftStore.getState().draft });
    heading.current?.focus();
  };
  const form = inForm !== undefined && (
    <Loaded
      key={inForm}
      part={VISIT_FORM}
      props={{
        visit: known ?? emptyVisit(inForm),
        title: known ? t('visit.change') : t('visit.new'),
        cancel: known ? t('visit.cancel') : t('visit.cancelNew'),
        open,
        focused: asked === inForm,
        onSave: save,
        onCancel:
          visits.length === 0
            ? undefined
            : () => {
                giveUp(inForm);
                closed();
              },
      }}
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
              {visit === known ? (
                form
              ) : (
                <VisitItem
                  visit={visit}
                  outcome={evaluation?.settlement?.claims.find(({ claim }) => claim.id === visit.id)}
                  problems={evaluation?.problems ?? []}
                  selected={visit.id === selected}
                  onShow={() => onShow(visit.id)}
                  onEdit={() => edit(visit.id)}
                  onCopy={() => onSelect(copyVisit(visit.id))}
                  onRemove={() => remove(visit)}
                />
              )}
            </li>
          ))}
        </ol>
      )}
      <RemovedVisit removal={removal} onUndone={() => heading.current?.focus()} />
      <SameDayHint pack={open?.pack} visits={visits} />
      {!known && form}
      {inForm === undefined && (
        <Button look="primary" ref={addButton} onClick={() => edit(next)}>
          {t('visits.add')}
        </Button>
      )}
    </section>
  );
}
