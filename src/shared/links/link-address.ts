/** The address that opens what a link holds. @param page the address of any screen of the page */
export const linkAddress = (written: string, page: string): string =>
  `${page.replace(/[?#].*$/su, '')}#/open/${written}`;
