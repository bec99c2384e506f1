/** Gives the focus to the content of the screen, without scrolling: for when what was pressed goes away. */
export function focusMain(): void {
  document.getElementById('main')?.focus({ preventScroll: true });
}
