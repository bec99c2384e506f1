import { PATHS } from '../paths.ts';

/** Where two regions stand side by side; without the other one, it is asked for. */
export const pathOfBeside = (one: string, other?: string): string =>
  [PATHS.beside, one, ...(other === undefined ? [] : [other])].join('/');
