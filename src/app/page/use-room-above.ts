import { type RefObject, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useSettings } from '@/shared/settings/settings.ts';
import { keepRoomAbove } from './keep-room-above.ts';

/** What takes the focus never comes to lie beneath an element that stays at the top of the window, while it does. */
export function useRoomAbove(of: RefObject<HTMLElement | null>, matters: boolean): void {
  // In another size or language its lines are others.
  useSettings(({ size }) => size);
  useTranslation();
  // Measured again whenever it is drawn.
  useEffect(() => {
    const element = of.current;
    return matters && element !== null ? keepRoomAbove(element) : undefined;
  });
}
