import { useStore } from 'zustand';
import { firstOpen } from './answered.ts';
import type { Asking } from './asking.ts';
import { notes } from './notes.ts';
import { CHECK, type Question } from './questions.ts';

/** Whether an answer is being changed from the check, and that can be gone back to. */
export function useChanging(question: Question, asking: Asking): boolean {
  const changing = useStore(notes, (state) => state.changing);
  return changing === question && firstOpen(asking) === CHECK;
}
