import { whole } from './whole.ts';

/**
 * What the host has under an address now, once all of it is there: a body that stops coming is as good as none.
 * @throws where it does not come within so many milliseconds
 */
export async function askWithin(patience: number, path: string): Promise<Response> {
  return Promise.race([
    fetch(path, { cache: 'no-cache' }).then(whole),
    new Promise<never>((_, reject) => {
      setTimeout(() => reject(new Error(`${path} does not come`)), patience);
    }),
  ]);
}
