import { useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { OpenPack } from '@/engine/index.ts';
import { emptyVisit, type Visit } from '@/shared/draft/draft.ts';
import type { Evaluation } from '@/shared/draft/evaluate.ts';
import { visitInForm } from '@/shared/draft/open-form.ts';
import { draftStore, useDraft } from '@/shared/draft/store.ts';
import { Loaded } from '@/shared/parts/Loaded.tsx';
import { Button } from '@/shared/ui/Button.tsx';
import type { Outcomes } from '../outcomes.ts';
import { lookAt } from '../looked-at.ts';
import { VISIT_FORM } from '../parts.ts';
import { PATHS } from '../paths.ts';
import { showAnswer } from '../result/show-answer.ts';
import { useTableInput } from '../table/table-input.ts';
import { EnteredTwice } from './EnteredTwice.tsx';
import { GivenUpVisit } from './GivenUpVisit.tsx';
import { type Removal, RemovedVisit } from './RemovedVisit.tsx';
import { SameDayQuestion } from './SameDayQuestion.tsx';
import type { VisitActions } from './VisitItem.tsx';
import { VisitList } from './VisitList.tsx';
import styles from './visits.module.css';

interface VisitsProps {
  readonly open: OpenPack | undefined;
  readonly evaluation: Evaluation | undefined;
  readonly outcomes: Outcomes;
  readonly selected: string | undefined;
}

const NO_COPY = { made: 0, of: undefined };

/** The visits by date, and the one form that adds or changes one. */
export function Visits({ open, evaluation, outcomes, selected }: VisitsProps) {
  const { t } = useTranslation();
  const visits = useDraft((state) => state.draft.visits);
  const next = useDraft((state) => state.draft.next);
  const inForm = useDraft(({ draft, form }) => visitInForm(draft, form));
  const [asked, setAsked] = useState<string>();
  const [removal, setRemoval] = useState<Removal>();
  const [givenUp, setGivenUp] = useState<readonly Visit[]>([]);
  const [copies, setCopies] = useState<{ readonly made: number; readonly of: string | undefined }>(NO_COPY);
  const heading = useRef<HTMLHeadingElement>(null);
  const addButton = useRef<HTMLButtonElement>(null);
  const rowsLeft = useTableInput(({ text }) => text.trim() !== '');
  const known = visits.find(({ id }) => id === inForm);

  const actions = useMemo<VisitActions>(() => {
    const edit = (id: string): void => {
      setAsked(id);
      draftStore.getState().openForm(id);
    };
    return {
      select: lookAt,
      show: (id) => {
        lookAt(id);
        showAnswer();
      },
      edit,
      copy: (id) => {
        const { draft, form: typed, openForm, keepTyped } = draftStore.getState();
        const visit = draft.visits.find((each) => each.id === id);
        if (visit === undefined) return;
        const begun = typed.unsaved[draft.next];
        if (begun) setGivenUp((before) => [...before, begun]);
        setCopies(({ made }) => ({ made: made + 1, of: draft.next }));
        setAsked(draft.next);
        openForm(draft.next);
        keepTyped({ ...visit, id: draft.next, date: '', admitted: '' });
      },
      remove: (visit) => {
        draftStore.getState().removeVisit(visit.id);
        setRemoval({ visit, after: draftStore.getState().draft });
        heading.current?.focus();
      },
    };
  }, []);
  const save = (visit: Visit): void => {
    draftStore.getState().saveVisit(visit);
    lookAt(visit.id);
    setAsked(undefined);
    if (visit.care === 'inpatient') requestAnimationFrame(() => addButton.current?.focus());
    else showAnswer();
  };
  const cancel = (id: string): void => {
    const { form: typed, giveUp } = draftStore.getState();
    const visit = typed.unsaved[id];
    if (visit) setGivenUp((before) => [...before, visit]);
    giveUp(id);
    setAsked(undefined);
    requestAnimationFrame(() => addButton.current?.focus());
  };
  const takeUp = (visit: Visit): void => {
    const { draft, openForm, keepTyped } = draftStore.getState();
    const id = draft.visits.some((each) => each.id === visit.id) ? visit.id : draft.next;
    setGivenUp((before) => before.slice(0, -1));
    setAsked(id);
    openForm(id);
    keepTyped({ ...visit, id });
  };
  const ofNew = copies.of === inForm ? t('visit.copied') : t('visit.new');
  const form = inForm !== undefined && (
    <Loaded
      // A copy made while the form is open takes its place.
      key={`${inForm} ${copies.made}`}
      part={VISIT_FORM}
      props={{
        visit: known ?? emptyVisit(inForm),
        title: known ? t('visit.change') : ofNew,
        cancel: known ? t('visit.cancel') : t('visit.cancelNew'),
        open,
        focused: asked === inForm,
        onSave: save,
        onCancel: visits.length === 0 ? undefined : () => cancel(inForm),
      }}
    />
  );
  return (
    <section className={styles['visits']} aria-labelledby="visits-title">
      <h2 id="visits-title" tabIndex={-1} ref={heading}>
        {t('visits.title')}
      </h2>
      <VisitList
        visits={visits}
        outcomes={outcomes}
        problems={evaluation?.problems ?? []}
        selected={selected}
        actions={actions}
        edited={known?.id}
        form={form}
      />
      <RemovedVisit removal={removal} onUndone={() => heading.current?.focus()} />
      <GivenUpVisit
        visit={inForm === undefined ? givenUp[givenUp.length - 1] : undefined}
        onTakeUp={takeUp}
      />
      <SameDayQuestion pack={open?.pack} visits={visits} onAnswered={() => heading.current?.focus()} />
      <EnteredTwice visits={visits} onRemove={actions.remove} onKept={() => heading.current?.focus()} />
      {!known && form}
      {inForm === undefined && (
        <Button look="primary" ref={addButton} onClick={() => actions.edit(next)}>
          {t('visits.add')}
        </Button>
      )}
      <ul className={styles['ways']}>
        {visits.length > 0 && (
          <li>
            <Link href={PATHS.steps}>{t('visits.bySteps')}</Link>
          </li>
        )}
        <li>
          <Link href={PATHS.table}>{rowsLeft ? t('visits.pasteLeft') : t('visits.paste')}</Link>
        </li>
      </ul>
    </section>
  );
}
