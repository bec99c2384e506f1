import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { Draft } from '@/shared/draft/draft.ts';
import { draftStore } from '@/shared/draft/store.ts';
import { visitInForm } from '@/shared/draft/open-form.ts';
import { CODE_FIELD } from '../case-code/CaseCodeField.tsx';
import { pathOfGuide } from '../guide/path-of-guide.ts';
import { SEARCH_FIELD } from '../guide/SearchBox.tsx';
import { PATHS } from '../paths.ts';
import { ANSWER_TITLE } from '../result/show-answer.ts';
import { ALL_ID } from './Answers.tsx';
import { type Caller, callersStore } from './callers.ts';
import { CODE_GIVEN } from './CaseCodeGiven.tsx';
import { focusFacts, focusOn, focusOnceShown, focusVisit, pressIn, VISITS_ID } from './focus-on.ts';
import { REGION_FIELD } from './RegionField.tsx';
import { articleId, sentenceId } from './SpokenItem.tsx';
import type { CodeGiven } from './use-code-given.ts';
import type { HotlineActions } from './use-keys.ts';

interface Actions {
  /** What the latest of them did, to be seen and heard; empty where that is plain to both, and once something else is done. */
  readonly said: string;
  readonly actions: HotlineActions;
  readonly regionTaken: (name: string) => void;
  readonly codeAsked: () => void;
  readonly codeRead: (draft: Draft, otherPack: boolean) => void;
  readonly backToFormer: () => void;
  readonly bringUp: (id: number) => void;
  readonly remove: (caller: Caller) => void;
}

/**
 * What every key does, and what else is done on the screen and said of it.
 * @param given the number of the present case
 * @param turnLegend shows or hides the keys
 */
export function useActions(given: CodeGiven, turnLegend: () => void): Actions {
  const { t } = useTranslation();
  const [, go] = useLocation();
  const [said, setSaid] = useState('');
  const callers = callersStore.getState();
  const clear = (): void => setSaid('');
  // Whatever an action says, it says once the draft is changed.
  useEffect(() => draftStore.subscribe(() => setSaid('')), []);

  const copy = (id: string): void => setSaid(pressIn(id) ? '' : t('hotline.said.nothingToCopy'));
  const bringUp = (id: number): void => {
    flushSync(() => callers.bringUp(id));
    setSaid(t('hotline.said.broughtUp'));
    focusOn(ANSWER_TITLE);
  };
  const backToFormer = (): void => {
    const { former } = callersStore.getState();
    if (former !== undefined) bringUp(former);
  };
  const step = (by: 'earlier' | 'later') => (): void => {
    const none = by === 'earlier' ? t('hotline.said.earlierNone') : t('hotline.said.laterNone');
    const found = flushSync(() => callers.step(by));
    setSaid(found ? t('hotline.said.broughtUp') : none);
    if (found) focusOn(ANSWER_TITLE);
  };

  const actions: HotlineActions = {
    newCaller: () => {
      // What is typed next goes into the field of the next caller.
      const kept = flushSync(() => callers.begin());
      setSaid(kept ? '' : t('hotline.said.alreadyClear'));
      focusOn(REGION_FIELD);
    },
    undo: () => {
      const { canUndo, undo } = draftStore.getState();
      if (canUndo) undo();
      else if (callersStore.getState().former !== undefined) return backToFormer();
      return setSaid(t(canUndo ? 'hotline.said.undone' : 'hotline.said.nothingToUndo'));
    },
    region: () => {
      clear();
      focusOn(REGION_FIELD);
    },
    firstField: () => {
      clear();
      focusFacts();
    },
    visit: () => {
      clear();
      const { draft, form, openForm } = draftStore.getState();
      if (visitInForm(draft, form) === undefined) flushSync(() => openForm(draft.next));
      focusVisit();
    },
    saveVisit: () =>
      setSaid(pressIn(VISITS_ID, 'form button[type="submit"]') ? '' : t('hotline.said.noForm')),
    copySentence: (at) => copy(sentenceId(at)),
    copyArticle: (at) => copy(articleId(at)),
    copyAll: () => copy(ALL_ID),
    earlierCaller: step('earlier'),
    laterCaller: step('later'),
    caseCode: () => {
      clear();
      focusOn(CODE_FIELD);
    },
    copyCode: () => setSaid(pressIn(CODE_GIVEN) || given.code !== undefined ? '' : given.why),
    guide: () => {
      const { policy } = draftStore.getState().draft;
      go(policy === undefined ? PATHS.guide : pathOfGuide(policy));
      focusOnceShown(SEARCH_FIELD);
    },
    back: () => setSaid(t('hotline.said.here')),
    legend: () => {
      clear();
      turnLegend();
    },
  };
  return {
    said,
    actions,
    bringUp,
    backToFormer,
    regionTaken: (name) => {
      setSaid(t('hotline.said.region', { name }));
      focusFacts();
    },
    codeAsked: clear,
    codeRead: (draft, otherPack) => {
      flushSync(() => callers.take(draft));
      setSaid(t(otherPack ? 'hotline.said.codeOtherPack' : 'hotline.said.code'));
      focusOn(ANSWER_TITLE);
    },
    remove: (caller) => {
      callers.remove(caller.id);
      setSaid(t('hotline.said.removed', { at: caller.at }));
    },
  };
}
