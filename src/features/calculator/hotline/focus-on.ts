const FACTS = 'input:checked, input, select';
const DAY = '#visit-admitted, #visit-date';

/** Ids of the two parts of what is entered. */
export const FACTS_ID = 'hotline-facts';
export const VISITS_ID = 'hotline-visits';

const within = (id: string, selector: string): HTMLElement | undefined =>
  document.getElementById(id)?.querySelector<HTMLElement>(selector) ?? undefined;

/** The first of the facts about the caller. */
export const focusFacts = (): void => within(FACTS_ID, FACTS)?.focus();

/** The day of the visit in the form, or what is asked first of a visit that has none. */
export const focusVisit = (): void => take(within(VISITS_ID, DAY) ?? within(VISITS_ID, 'form input'));

export const focusOn = (id: string): void => take(document.getElementById(id));

/** What is typed next takes the place of what is in a field, even of one that has the focus already. */
function take(element: HTMLElement | null | undefined): void {
  element?.focus();
  if (element instanceof HTMLInputElement) element.select();
}

/** Presses a button of the screen, as a finger would. @returns whether there is such a button */
export function pressIn(id: string, selector = 'button'): boolean {
  const button = within(id, selector);
  button?.click();
  return button !== undefined;
}

/** Frames of a second. */
const LONGEST = 60;

/**
 * Brings the focus to something of another screen, once that is shown and has had the focus itself. Who has gone to a field
 * meanwhile stays in it. @param frames to wait
 */
export function focusOnceShown(id: string, frames = LONGEST): void {
  const shown = document.getElementById(id);
  if (shown) setTimeout(() => document.activeElement instanceof HTMLInputElement || shown.focus(), 0);
  else if (frames > 0) requestAnimationFrame(() => focusOnceShown(id, frames - 1));
}
