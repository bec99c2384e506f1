/** How long a browser may take to begin saving. */
const A_MINUTE = 60_000;

/** Whether this browser saves files that a page hands it. That of WeChat takes them and drops them. */
export const canSave = (): boolean =>
  'download' in HTMLAnchorElement.prototype && !/MicroMessenger/iu.test(navigator.userAgent);

/** Hands a file to the browser, to be saved under this name. */
export function saveFile(name: string, blob: Blob): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), A_MINUTE);
}
