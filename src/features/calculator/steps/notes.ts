import { createStore } from 'zustand/vanilla';
import type { Chosen } from './asking.ts';
import type { Question } from './questions.ts';

interface Notes {
  /** What was chosen, by the id of the visit that was being asked about: a case begun anew has another. */
  readonly chosen: Readonly<Record<string, Chosen>>;
  /** The question that is being answered anew, from the check. */
  readonly changing: Question | undefined;
}

/** What has to be known of the way through the questions, beside the answers. */
export const notes = createStore<Notes>()(() => ({ chosen: {}, changing: undefined }));

export function noteChosen(visit: string, chosen: Chosen): void {
  const before = notes.getState().chosen;
  notes.setState({ chosen: { ...before, [visit]: { ...before[visit], ...chosen } } });
}

export const noteChanging = (changing: Question | undefined): void => notes.setState({ changing });
