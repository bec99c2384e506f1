import { useEffect, useRef } from 'react';
import { type HotlineAction, meantBy } from './keys.ts';

export type HotlineActions = Readonly<Record<HotlineAction, (at: number) => void>>;

/** Does what the keys mean, in a field too, as long as the screen is shown. A key held down counts once. */
export function useKeys(actions: HotlineActions): void {
  const current = useRef(actions);
  useEffect(() => {
    current.current = actions;
  });
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const meant = meantBy(event);
      if (meant === undefined) return;
      event.preventDefault();
      if (!event.repeat) current.current[meant.action](meant.at);
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
}
