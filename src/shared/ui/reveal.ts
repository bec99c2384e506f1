/** Brings the focus to a control by its id, unfolding all that hides it. */
export function reveal(id: string): void {
  const control = document.getElementById(id);
  for (let fold = control?.closest('details'); fold; fold = fold.parentElement?.closest('details'))
    fold.open = true;
  control?.focus();
}
