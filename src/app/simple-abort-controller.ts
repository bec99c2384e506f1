type Listener = () => void;

/** A signal that tells of being aborted, once, and nothing else: all that react-query and `fetchBytes` ask of it. */
class Signal {
  aborted = false;
  private readonly listeners = new Set<Listener>();

  addEventListener(_type: 'abort', listener: Listener): void {
    this.listeners.add(listener);
  }

  removeEventListener(_type: 'abort', listener: Listener): void {
    this.listeners.delete(listener);
  }

  abort(): void {
    if (this.aborted) return;
    this.aborted = true;
    for (const listener of this.listeners) listener();
  }
}

/** For browsers without one. Their `fetch` knows no signal either: a request lasts until the browser gives it up. */
export class SimpleAbortController {
  readonly signal = new Signal();

  abort(): void {
    this.signal.abort();
  }
}
