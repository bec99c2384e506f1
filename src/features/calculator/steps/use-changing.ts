import { useStore } from 'zustand';
import { notes } from './notes.ts';
import { type Asking, CHECK, firstOpen, type Question } from './questions.ts';

/** Whether an answer is being changed from the check, and that can be gone back to. */
export function useChanging(question: Question, asking: Asking): boolean {
  const changing = useStore(notes, (state) => state.changing);
  return changing === question && firstOpen(asking) === CHECK;
}
