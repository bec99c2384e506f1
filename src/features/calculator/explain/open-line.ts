/** Unfolds what explains a figure, and brings it into view with the focus on it. @param id of its `details` */
export function openLine(id: string): void {
  const line = document.getElementById(id);
  if (!(line instanceof HTMLDetailsElement)) return;
  line.open = true;
  const row = line.querySelector('summary');
  row?.focus({ preventScroll: true });
  row?.scrollIntoView({ block: 'start' });
}
