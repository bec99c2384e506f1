type Pressed = Pick<KeyboardEvent, 'code' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'isComposing'>;

/** The place on the keyboard that leads back to the callers: the one key of theirs that other screens listen for. */
export const BACK_CODE = 'KeyH';

/** As it is printed on the keyboard. */
export const BACK_SHOWN = 'Alt+H';

export const isBackKey = ({ code, altKey, ctrlKey, metaKey, shiftKey, isComposing }: Pressed): boolean =>
  code === BACK_CODE && altKey && !ctrlKey && !metaKey && !shiftKey && !isComposing;
