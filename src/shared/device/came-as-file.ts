/** Whether the page came from a file, on a disk or as another app hands it on, rather than from a website. */
export const cameAsFile = (protocol: string = location.protocol): boolean =>
  protocol !== 'https:' && protocol !== 'http:';
