import '@/shared/ui/tokens.css';
import '@/shared/ui/base.css';
import './shell.css';
import { polyfilled } from './polyfilled.ts';
import { shellWaits } from './shell-waits.ts';

if (shellWaits(location.hash)) document.documentElement.classList.add('shell-waits');

/** Where no frame is drawn, as in a tab in the background, nobody waits for one. */
const NO_FRAME = 500;

/**
 * Resolves when the shell has been painted, with all that it is painted with here. Whatever is asked for from then on
 * comes after that, and takes nothing from it: on a slow phone starting the page takes far longer than showing this.
 */
const painted = new Promise<void>((resolve) => {
  requestAnimationFrame(() => setTimeout(resolve));
  setTimeout(resolve, NO_FRAME);
});

void Promise.all([painted, polyfilled()]).then(() => import('./main.tsx'));
