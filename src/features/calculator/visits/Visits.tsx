import { useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { OpenPack } from '@/engine/index.ts';
import type { Evaluation } from '@/shared/draft/evaluate.ts';
import { draftStore, useDraft } from '@/shared/draft/store.ts';
import { Loaded } from '@/shared/parts/Loaded.tsx';
import { Button } from '@/shared/ui/Button.tsx';
import type { Outcomes } from '../outcomes.ts';
import { lookAt } from '../looked-at.ts';
import { VISIT_FORM } from '../parts.ts';
import { PATHS } from '../paths.ts';
import { showAnswer } from '../result/show-answer.ts';
import { useTableInput } from '../table/table-input.ts';
import { freshVisit } from './cares.ts';
import { EnteredTwice } from './EnteredTwice.tsx';
import { GivenUpVisit } from './GivenUpVisit.tsx';
import { type Removal, RemovedVisit } from './RemovedVisit.tsx';
import { SameDayQuestion } from './SameDayQuestion.tsx';
import { useVisitEditing } from './use-visit-editing.ts';
import type { VisitActions } from './VisitItem.tsx';
import { VisitList } from './VisitList.tsx';
import styles from './visits.module.css';

interface VisitsProps {
  readonly open: OpenPack | undefined;
  readonly evaluation: Evaluation | undefined;
  readonly outcomes: Outcomes;
  readonly selected: string | undefined;
}

/** The visits by date, and the one form that adds or changes one. */
export function Visits({ open, evaluation, outcomes, selected }: VisitsProps) {
  const { t } = useTranslation();
  const visits = useDraft((state) => state.draft.visits);
  const next = useDraft((state) => state.draft.next);
  const rowsLeft = useTableInput(({ text }) => text.trim() !== '');
  const [removal, setRemoval] = useState<Removal>();
  const heading = useRef<HTMLHeadingElement>(null);
  const addButton = useRef<HTMLButtonElement>(null);
  const editing = useVisitEditing(addButton, open?.pack);
  const { inForm, edit, copy } = editing;
  const known = visits.find(({ id }) => id === inForm);
  const toHeading = (): void => heading.current?.focus();

  const actions = useMemo<VisitActions>(
    () => ({
      select: lookAt,
      show: (id) => {
        lookAt(id);
        showAnswer();
      },
      edit,
      copy,
      remove: (visit) => {
        draftStore.getState().removeVisit(visit.id);
        setRemoval({ visit, after: draftStore.getState().draft });
        heading.current?.focus();
      },
    }),
    [edit, copy],
  );
  const ofNew = editing.isCopy ? t('visit.copied') : t('visit.new');
  const form = inForm !== undefined && (
    <Loaded
      key={editing.key}
      part={VISIT_FORM}
      props={{
        visit: known ?? freshVisit(inForm, open?.pack),
        title: known ? t('visit.change') : ofNew,
        cancel: known ? t('visit.cancel') : t('visit.cancelNew'),
        open,
        focused: editing.asked,
        onSave: editing.save,
        onCancel: visits.length === 0 ? undefined : editing.cancel,
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
      <RemovedVisit removal={removal} onUndone={toHeading} />
      <GivenUpVisit visit={inForm === undefined ? editing.givenUp : undefined} onTakeUp={editing.takeUp} />
      <SameDayQuestion pack={open?.pack} visits={visits} onAnswered={toHeading} />
      <EnteredTwice visits={visits} onRemove={actions.remove} onKept={toHeading} />
      {!known && form}
      {inForm === undefined && (
        <Button look="primary" ref={addButton} onClick={() => edit(next)}>
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
