/**
 * Files that the page carries within itself, by the paths that it would fetch them by. None: the build of the one file that
 * opens by a double click, and so has nothing beside it, puts its own module in the place of this.
 */
export const CARRIED_FILES: Readonly<Record<string, string>> | undefined = undefined;
