import { create } from 'zustand';
import type { FittedLink } from '@/shared/links/fit-link.ts';
import type { Link } from '@/shared/links/link.ts';

/** A link that was opened, with what is to be said of it. */
export interface OpenedLink extends Omit<FittedLink, 'draft'> {
  readonly link: Link;
}

/** What was opened last and has something to be said of it: its address is gone by then. */
export const useLastOpened = create<{ readonly opened: OpenedLink | undefined }>()(() => ({
  opened: undefined,
}));
