export const ANSWER_TITLE = 'answer-title';

/** Brings the answer into view, with the focus on it, once the page shows it. */
export function showAnswer(): void {
  requestAnimationFrame(() => {
    const heading = document.getElementById(ANSWER_TITLE);
    heading?.focus({ preventScroll: true });
    heading?.scrollIntoView({ block: 'start' });
  });
}
