/** Brings the focus to a control by its id, unfolding what hides it. */
export function reveal(id: string): void {
  const control = document.getElementById(id);
  const fold = control?.closest('details');
  if (fold) fold.open = true;
  control?.focus();
}
