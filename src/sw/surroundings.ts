/** What is needed of the browser, by addresses that are relative to the page's folder. */
export interface Surroundings {
  readonly store: Pick<Cache, 'match' | 'put' | 'delete'>;
  /** @throws where nobody answers */
  readonly ask: (path: string) => Promise<Response>;
}
