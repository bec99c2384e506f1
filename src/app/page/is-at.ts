/** Whether a location is a screen's, or within it. */
export const isAt = (location: string, path: string): boolean =>
  location === path || location.startsWith(`${path}/`);
