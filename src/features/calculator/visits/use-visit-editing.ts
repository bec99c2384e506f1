import { type RefObject, useMemo, useState } from 'react';
import type { Pack } from '@/engine/index.ts';
import { isForItsDays } from '@/shared/draft/care.ts';
import type { Visit } from '@/shared/draft/draft.ts';
import { visitInForm } from '@/shared/draft/open-form.ts';
import { draftStore, useDraft } from '@/shared/draft/store.ts';
import { lookAt } from '../looked-at.ts';
import { showAnswer } from '../result/show-answer.ts';

/** The one form that adds or changes a visit: which visit is in it, how it opens and closes, and what it left behind. */
export interface VisitEditing {
  /** Id of the visit in the form; undefined while it is closed. */
  readonly inForm: string | undefined;
  /** Differs where another form stands in the place of the one before, as a copy does. */
  readonly key: string;
  /** Whether the form was asked for, and so takes the focus. */
  readonly asked: boolean;
  /** Whether it holds the copy of a visit that is still to be given its day. */
  readonly isCopy: boolean;
  /** As typed in the form that was closed unsaved last. */
  readonly givenUp: Visit | undefined;
  readonly edit: (id: string) => void;
  /** Opens the form of a further visit, filled in like another but for its day. */
  readonly copy: (id: string) => void;
  readonly save: (visit: Visit) => void;
  readonly cancel: () => void;
  /** Goes on with what was given up. */
  readonly takeUp: (visit: Visit) => void;
}

/** @param addButton takes the focus where the form is closed and shows no answer */
export function useVisitEditing(
  addButton: RefObject<HTMLButtonElement | null>,
  pack: Pack | undefined,
): VisitEditing {
  const inForm = useDraft(({ draft, form }) => visitInForm(draft, form));
  const [asked, setAsked] = useState<string>();
  const [givenUp, setGivenUp] = useState<readonly Visit[]>([]);
  const [copies, setCopies] = useState<Copies>(NO_COPY);
  const actions = useMemo(() => {
    const edit = (id: string): void => {
      setAsked(id);
      draftStore.getState().openForm(id);
    };
    const fill = (visit: Visit): void => {
      edit(visit.id);
      draftStore.getState().keepTyped(visit);
    };
    const putAside = (id: string): void => {
      const typed = draftStore.getState().form.unsaved[id];
      if (typed) setGivenUp((before) => [...before, typed]);
    };
    const focusAddButton = (): void => {
      requestAnimationFrame(() => addButton.current?.focus());
    };
    return {
      edit,
      copy: (id: string): void => {
        const { visits, next } = draftStore.getState().draft;
        const visit = visits.find((each) => each.id === id);
        if (visit === undefined) return;
        putAside(next);
        setCopies(({ made }) => ({ made: made + 1, of: next }));
        fill({ ...visit, id: next, date: '', admitted: '' });
      },
      save: (visit: Visit): void => {
        draftStore.getState().saveVisit(visit);
        lookAt(visit.id);
        setAsked(undefined);
        // What is entered for its days alone has no answer.
        if (isForItsDays(visit.care, pack)) focusAddButton();
        else showAnswer();
      },
      cancel: (id: string): void => {
        putAside(id);
        draftStore.getState().giveUp(id);
        setAsked(undefined);
        focusAddButton();
      },
      takeUp: (visit: Visit): void => {
        const { visits, next } = draftStore.getState().draft;
        const id = visits.some((each) => each.id === visit.id) ? visit.id : next;
        setGivenUp((before) => before.slice(0, -1));
        fill({ ...visit, id });
      },
    };
  }, [addButton, pack]);
  return {
    ...actions,
    inForm,
    key: `${inForm} ${copies.made}`,
    asked: asked === inForm,
    isCopy: copies.of === inForm,
    givenUp: givenUp[givenUp.length - 1],
    cancel: () => {
      if (inForm !== undefined) actions.cancel(inForm);
    },
  };
}

interface Copies {
  readonly made: number;
  /** Id of the visit that the latest one will be. */
  readonly of: string | undefined;
}

const NO_COPY: Copies = { made: 0, of: undefined };
