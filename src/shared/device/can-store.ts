/** Whether this browser lets the page keep something; some refuse the very question. Nothing is written to find out. */
export function canStore(): boolean {
  try {
    return typeof window.localStorage.length === 'number';
  } catch {
    return false;
  }
}
