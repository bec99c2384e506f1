/**
 * What the page asks of its worker: to store all that is needed without a network, which it answers with whether it has
 * that; or to take the place of the worker of the build before.
 */
export interface Asked {
  readonly type: 'PREPARE' | 'SKIP_WAITING';
}

/** What the worker tells the page of a file of the host: whether it came just now or from what is stored. */
export interface Told {
  readonly from: 'network' | 'stored';
}
