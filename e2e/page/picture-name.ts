/** The file of the reference picture of a screen. */
export const pictureName = (screen: string, project: string): string =>
  `${screen.replace(/[^a-z]+/gu, '-')}.${project}.jpg`;
