import { PATHS } from '@/features/calculator/paths.ts';
import { enterElderMode } from '@/shared/settings/elder-mode.ts';

/** Lays the page out for older people before it is first drawn; its first screen is theirs, any other is the one asked for. */
export function beginAsElder(): void {
  enterElderMode();
  if (/^#?\/?$/u.test(location.hash)) location.replace(`#${PATHS.elder}`);
}
