import { BACK_CODE, BACK_SHOWN } from './back-key.ts';

/** How many sentences have a key of their own. */
export const MOST_SPOKEN = 9;

/** What can be done without leaving the keyboard. */
export type HotlineAction =
  | 'region'
  | 'firstField'
  | 'visit'
  | 'saveVisit'
  | 'copySentence'
  | 'copyArticle'
  | 'copyAll'
  | 'newCaller'
  | 'undo'
  | 'earlierCaller'
  | 'laterCaller'
  | 'caseCode'
  | 'copyCode'
  | 'guide'
  | 'back'
  | 'legend';

/** A key that does something whatever has the focus. All of them need Alt: none is a sign that could be typed. */
export interface HotlineKey {
  readonly action: HotlineAction;
  /** As the browser names the place on the keyboard, whatever the layout writes there; one for each figure. */
  readonly codes: readonly string[];
  readonly shift?: true;
  /** As it is printed on the keyboard. */
  readonly shown: string;
}

const DIGITS = Array.from({ length: MOST_SPOKEN }, (_, at) => `Digit${at + 1}`);

/** Every key, its action and how it is called: what is listened for, what is shown, and what is tested. */
export const HOTLINE_KEYS: readonly HotlineKey[] = [
  { action: 'newCaller', codes: ['KeyN'], shown: 'Alt+N' },
  { action: 'undo', codes: ['KeyU'], shown: 'Alt+U' },
  { action: 'region', codes: ['KeyR'], shown: 'Alt+R' },
  { action: 'firstField', codes: ['KeyI'], shown: 'Alt+I' },
  { action: 'visit', codes: ['KeyV'], shown: 'Alt+V' },
  { action: 'saveVisit', codes: ['Enter', 'NumpadEnter'], shown: 'Alt+Enter' },
  { action: 'copySentence', codes: DIGITS, shown: 'Alt+1…9' },
  { action: 'copyArticle', codes: DIGITS, shift: true, shown: 'Alt+Shift+1…9' },
  { action: 'copyAll', codes: ['KeyC'], shown: 'Alt+C' },
  { action: 'earlierCaller', codes: ['BracketLeft'], shown: 'Alt+[' },
  { action: 'laterCaller', codes: ['BracketRight'], shown: 'Alt+]' },
  { action: 'caseCode', codes: ['KeyM'], shown: 'Alt+M' },
  { action: 'copyCode', codes: ['KeyO'], shown: 'Alt+O' },
  { action: 'guide', codes: ['KeyG'], shown: 'Alt+G' },
  { action: 'back', codes: [BACK_CODE], shown: BACK_SHOWN },
  { action: 'legend', codes: ['Slash'], shown: 'Alt+?' },
];

interface Pressed extends Pick<KeyboardEvent, 'code' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey'> {
  readonly isComposing?: boolean;
  readonly keyCode?: number;
}

/** What a key code is while an input method has the key. */
const COMPOSING = 229;

/** Whether a key is the input method's, and no action of the page: some browsers tell by the one, some by the other. */
export const isOfInputMethod = ({
  isComposing,
  keyCode,
}: Pick<Pressed, 'isComposing' | 'keyCode'>): boolean => isComposing === true || keyCode === COMPOSING;

/** @property at of the figures, from 0; 0 where the action is of none */
export interface Meant {
  readonly action: HotlineAction;
  readonly at: number;
}

/** What a press means; undefined where it is left to the browser or an input method. The key of the legend is `?` with and without Shift. */
export function meantBy(pressed: Pressed): Meant | undefined {
  const { code, altKey, ctrlKey, metaKey, shiftKey } = pressed;
  if (!altKey || ctrlKey || metaKey || isOfInputMethod(pressed)) return undefined;
  for (const { action, codes, shift = false } of HOTLINE_KEYS) {
    const at = codes.indexOf(code);
    if (at >= 0 && (shift === shiftKey || action === 'legend'))
      return { action, at: codes.length === MOST_SPOKEN ? at : 0 };
  }
  return undefined;
}
