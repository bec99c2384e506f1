/**
 * Puts a text on the clipboard: by the browser's own way where it has one and lets the page, which it does not over plain
 * http or inside other apps; else as a press of the copying keys would.
 * @returns whether it is there
 */
export async function copyText(text: string): Promise<boolean> {
  const { clipboard } = navigator as { readonly clipboard?: Clipboard };
  if (clipboard !== undefined) {
    try {
      await clipboard.writeText(text);
      return true;
    } catch {
      // It is kept shut: the old way may be open.
    }
  }
  return copiedByKeys(text);
}

function copiedByKeys(text: string): boolean {
  const had = document.activeElement;
  const box = document.createElement('textarea');
  box.value = text;
  box.readOnly = true;
  box.setAttribute('aria-hidden', 'true');
  box.style.setProperty('position', 'fixed');
  box.style.setProperty('top', '0');
  box.style.setProperty('opacity', '0');
  document.body.append(box);
  box.focus({ preventScroll: true });
  // An iPhone selects nothing of it by `select` alone.
  box.select();
  box.setSelectionRange(0, text.length);
  try {
    // The only way there is in browsers without a clipboard.
    // oxlint-disable-next-line typescript/no-deprecated
    return document.execCommand('copy');
  } catch {
    return false;
  } finally {
    box.remove();
    if (had instanceof HTMLElement) had.focus({ preventScroll: true });
  }
}
