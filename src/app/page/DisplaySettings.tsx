import { SizeChoice } from './SizeChoice.tsx';
import { ThemeChoice } from './ThemeChoice.tsx';

/** How the page looks. */
export function DisplaySettings() {
  return (
    <>
      <SizeChoice />
      <ThemeChoice />
    </>
  );
}
