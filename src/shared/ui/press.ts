/** What ends a press: a native list of choices swallows the release, a drag has one of its own. */
const RELEASES = ['mouseup', 'dragend', 'input', 'keydown'] as const;

let pressed = false;
const waiting = new Set<() => void>();

function press(): void {
  pressed = true;
}

function release(): void {
  pressed = false;
  setTimeout(() => {
    for (const action of waiting) action();
    waiting.clear();
  });
}

/** Follows the presses of mouse and finger on the page; to be called before the first that matters, as often as one likes. */
export function followPresses(): void {
  document.addEventListener('mousedown', press, true);
  for (const type of RELEASES) document.addEventListener(type, release, true);
}

/** Does at once, or after the press that is under way, what would move the page away from under it. */
export function afterPress(action: () => void): void {
  if (pressed) waiting.add(action);
  else action();
}
