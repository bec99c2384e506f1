import { useEffect, useLayoutEffect } from 'react';
import { useLocation } from 'wouter';
import { create } from 'zustand';
import { PATHS } from '../paths.ts';

/** What the address held behind `#/open/`; empty where nothing is being opened. */
export const useTakenLink = create<{ readonly written: string }>()(() => ({ written: '' }));

export const dropTakenLink = (): void => useTakenLink.setState({ written: '' });

/**
 * Takes a link out of the address and out of the history as soon as the screen is there, since it holds all that was
 * entered, whether it is opened in the end or not. What was taken goes with the screen.
 */
export function useTakeLink(): string {
  const [location, go] = useLocation();
  const inAddress = location.slice(`${PATHS.open}/`.length);
  const taken = useTakenLink(({ written }) => written);
  useLayoutEffect(() => {
    if (inAddress === '') return;
    useTakenLink.setState({ written: inAddress });
    go(PATHS.open, { replace: true });
  }, [inAddress, go]);
  useEffect(() => dropTakenLink, []);
  return inAddress === '' ? taken : inAddress;
}
