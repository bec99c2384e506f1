import { WebSocket } from 'ws';

/**
 * What a browser says: an answer, which has the id of what was asked, or an event.
 * @typedef {object} Message
 * @property {number} [id]
 * @property {Record<string, unknown>} [result]
 * @property {{ message: string }} [error]
 * @property {string} [method]
 * @property {EventParams} [params]
 *
 * @typedef {object} EventParams the parts of some events
 * @property {string} [type]
 * @property {{ value?: unknown, description?: string }[]} [args]
 * @property {{ text: string, exception?: { description?: string } }} [exceptionDetails]
 * @property {{ level: string, text: string, url?: string }} [entry]
 * @property {{ url: string }} [request]
 */

/** The browser's own protocol, over its socket. */
export class Session {
  #socket;
  #sent = 0;
  /** @type {Map<number, { resolve: (result: Record<string, unknown>) => void, reject: (error: Error) => void }>} */
  #waiting = new Map();

  /** @param {WebSocket} socket @param {(event: Message) => void} onEvent */
  constructor(socket, onEvent) {
    this.#socket = socket;
    socket.on('message', (data) => {
      const message = /** @type {Message} */ (JSON.parse(/** @type {Buffer} */ (data).toString()));
      if (message.id === undefined) onEvent(message);
      else this.#answer(message.id, message);
    });
    socket.on('close', () => {
      for (const { reject } of this.#waiting.values()) reject(new Error('the browser went away'));
    });
  }

  /** @param {string} address @param {(event: Message) => void} onEvent @returns {Promise<Session>} */
  static async open(address, onEvent) {
    const socket = new WebSocket(address, { perMessageDeflate: false });
    await new Promise((resolve, reject) => {
      socket.once('open', resolve);
      socket.once('error', reject);
    });
    return new Session(socket, onEvent);
  }

  /** @param {string} method @param {Record<string, unknown>} [params] @returns {Promise<Record<string, unknown>>} */
  send(method, params = {}) {
    this.#sent += 1;
    const id = this.#sent;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.#socket.send(JSON.stringify({ id, method, params }));
    });
  }

  close() {
    this.#socket.close();
  }

  /** @param {number} id @param {Message} message */
  #answer(id, { result, error }) {
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    if (error === undefined) waiting?.resolve(result ?? {});
    else waiting?.reject(new Error(error.message));
  }
}
