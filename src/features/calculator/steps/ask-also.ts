import type { Asking, AskedAtWish, Chosen } from './asking.ts';
import { noteChanging, noteChosen } from './notes.ts';

/** Makes one more question of what was taken as usual, with what was taken for its answer until it has another. */
export function askAlso(question: AskedAtWish, { draft, visit, chosen }: Asking): void {
  const { care, place, emergency } = visit;
  const answers: Readonly<Record<AskedAtWish, Chosen>> = {
    enrolment: { enrolment: draft.enrolment },
    place: { place },
    emergency: { emergency },
    outOfScope: { outOfScope: care },
    paidFirst: { paidFirst: care },
  };
  noteChosen(draft.next, { ...answers[question], also: [...(chosen.also ?? []), question] });
  noteChanging(question);
}
