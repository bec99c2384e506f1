import { plain } from './plain.ts';

/** A number of months or of anything: the Chinese words for these may stand behind it. */
const COUNT = /^([0-9]{1,6})\u4e2a?\u6708?$/u;

/** What a person means by a whole number: `7`, `７ 个月`; undefined where the text is none. */
export function readCount(text: string): number | undefined {
  const [, digits] = COUNT.exec(plain(text)) ?? [];
  return digits === undefined ? undefined : Number(digits);
}
