import { createStore } from 'zustand/vanilla';
import type { Chosen } from './asking.ts';
import type { Question } from './questions.ts';

interface Notes {
  /** What was chosen, by the id of the visit that was being asked about: a case begun anew has another. */
  readonly chosen: Readonly<Record<string, Chosen>>;
  /** The question that is being answered anew, from the check. */
  readonly changing: Question | undefined;
  readonly begun: Begun | undefined;
}

/** A visit that was being asked about when another one was taken up again, by their ids. */
interface Begun {
  readonly before: string;
  readonly visit: string;
}

/** What has to be known of the way through the questions, beside the answers. */
export const notes = createStore<Notes>()(() => ({ chosen: {}, changing: undefined, begun: undefined }));

export function noteChosen(visit: string, chosen: Chosen): void {
  const before = notes.getState().chosen;
  notes.setState({ chosen: { ...before, [visit]: { ...before[visit], ...chosen } } });
}

export const noteBegun = (begun: Begun | undefined): void => notes.setState({ begun });

export const noteChanging = (changing: Question | undefined): void => notes.setState({ changing });
