import { writeFileSync } from 'node:fs';
import { start } from './browser.mjs';
import { complaintIn } from './complaint.mjs';
import { Session } from './session.mjs';

const PATIENCE = 15_000;

const PHONE = { width: 360, height: 740, deviceScaleFactor: 1, mobile: true };

/** Runs in the page: brings what is called so into sight. @returns its middle as JSON, or nothing */
const PLACE = `(selector, name) => {
  const said = (element) => (element.getAttribute('aria-label') || element.textContent || '').trim();
  const shown = Array.from(document.querySelectorAll(selector)).filter((each) => each.getClientRects().length > 0);
  const found = shown.find((each) => said(each) === name) || shown.find((each) => said(each).startsWith(name));
  if (found === undefined) return '';
  found.scrollIntoView({ block: 'center' });
  const { left, top, width, height } = found.getBoundingClientRect();
  return JSON.stringify({ x: left + width / 2, y: top + height / 2 });
}`;

/** A page of an old browser, driven as by hand: what it shows is looked for by what it says, pressed, and typed into. */
export class OldPage {
  /** @type {string[]} */
  complaints = [];
  #session;
  #stop;

  /** @param {Session} session @param {() => Promise<void>} stop */
  constructor(session, stop) {
    this.#session = session;
    this.#stop = stop;
  }

  /** @param {string} program @param {string} folder the address of the page, and all that it may load from */
  static async open(program, folder) {
    const browser = await start(program);
    /** @type {string[]} */
    const complaints = [];
    const session = await Session.open(browser.page, (event) => {
      const complaint = complaintIn(event, folder);
      if (complaint !== undefined) complaints.push(complaint);
    });
    const page = new OldPage(session, browser.stop);
    page.complaints = complaints;
    for (const domain of ['Page', 'Runtime', 'Log', 'Network']) await session.send(`${domain}.enable`);
    await session.send('Emulation.setDeviceMetricsOverride', PHONE);
    await session.send('Page.addScriptToEvaluateOnNewDocument', {
      source: `Object.defineProperty(navigator, 'language', { value: 'zh-CN' });`,
    });
    await session.send('Page.navigate', { url: folder });
    return page;
  }

  async close() {
    this.#session.close();
    await this.#stop();
  }

  /** Presses what is called so, once it is there and stands still. @param {string} selector @param {string} name */
  async press(selector, name) {
    /** @type {unknown} */
    let place = '';
    const called = `${JSON.stringify(selector)}, ${JSON.stringify(name)}`;
    const isThere = await patiently(async () => {
      const before = place;
      place = await this.#evaluate(`(${PLACE})(${called})`);
      return place !== '' && place === before;
    });
    if (!isThere) throw new Error(`nothing in sight is called ${name}`);
    const at = { .../** @type {object} */ (JSON.parse(String(place))), button: 'left', clickCount: 1 };
    await this.#session.send('Input.dispatchMouseEvent', { ...at, type: 'mousePressed' });
    await this.#session.send('Input.dispatchMouseEvent', { ...at, type: 'mouseReleased' });
  }

  /** Types into the field of a label, key by key. @param {string} label @param {string} text */
  async type(label, text) {
    await this.press('label', label);
    for (const char of text) await this.#session.send('Input.dispatchKeyEvent', { type: 'char', text: char });
  }

  /** Waits until an expression has a value. @param {string} what @param {string} expression @param {unknown} expected */
  async expect(what, expression, expected) {
    /** @type {unknown} */
    let value;
    const isSo = await patiently(async () => {
      value = await this.#evaluate(expression);
      return value === expected;
    });
    if (!isSo) throw new Error(`${what}: ${JSON.stringify(value)} instead of ${JSON.stringify(expected)}`);
  }

  /** @param {string} file */
  async picture(file) {
    const { data } = await this.#session.send('Page.captureScreenshot', { format: 'png' });
    writeFileSync(file, Buffer.from(String(data), 'base64'));
  }

  /** @param {string} expression @returns {Promise<unknown>} */
  async #evaluate(expression) {
    const { result } = await this.#session.send('Runtime.evaluate', { expression, returnByValue: true });
    return /** @type {{ value?: unknown } | undefined} */ (result)?.value;
  }
}

/** @param {() => Promise<boolean>} isSo @returns {Promise<boolean>} whether it came to be so in time */
async function patiently(isSo) {
  const until = Date.now() + PATIENCE;
  while (Date.now() < until) {
    if (await isSo()) return true;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return false;
}
