import { useLocation } from 'wouter';
import { CASE_SCREENS } from '@/features/calculator/screens.ts';
import { DESIGN_PATH } from './design.ts';
import { isAt } from './is-at.ts';

/** Whether the name of the page is the heading of the screen that is shown, since it has none of its own. */
export function useHeadsScreen(): boolean {
  const [location] = useLocation();
  const screen = CASE_SCREENS.find(({ path }) => isAt(location, path));
  return screen === undefined ? !isAt(location, DESIGN_PATH) : screen.headedByPage === true;
}
