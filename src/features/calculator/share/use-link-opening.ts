import { useCallback, useEffect, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { draftStore } from '@/shared/draft/store.ts';
import { isUntouched } from '@/shared/files/untouched.ts';
import { fitLink, type FittedLink } from '@/shared/links/fit-link.ts';
import { createLatest } from '@/shared/latest.ts';
import type { Link } from '@/shared/links/link.ts';
import { type LinkRefusal, readLink } from '@/shared/links/read-link.ts';
import { PATHS } from '../paths.ts';
import { useWays } from '../steps/use-ways.ts';
import { type OpenedLink, useLastOpened } from './last-opened.ts';
import { dropTakenLink } from './taken-link.ts';
import { useFindPacks } from './use-find-packs.ts';

/** How far the opening of a link has come. */
export type LinkOpening =
  /** `none`: there is no link. */
  | { readonly state: 'none' | 'opening' }
  | { readonly state: 'refused'; readonly reason: LinkRefusal }
  | { readonly state: 'no-policy'; readonly retry: () => void }
  | { readonly state: 'asking'; readonly link: Link; readonly open: () => void }
  | { readonly state: 'opened'; readonly opened: OpenedLink };

type Reached = Exclude<LinkOpening, { readonly state: 'no-policy' }> | { readonly state: 'no-policy' };

/**
 * Opens what an address held: at once where nothing of the person's own is entered, else when they say so.
 */
export function useLinkOpening(written: string): LinkOpening {
  const [, go] = useLocation();
  const { result } = useWays();
  const findPacks = useFindPacks();
  const last = useLastOpened((state) => state.opened);
  const [opening, setOpening] = useState<Reached & { readonly of: string }>();
  const latest = useRef(createLatest());
  const open = useCallback(
    ({ draft, ...fitted }: FittedLink, link: Link) => {
      draftStore.getState().openDraft(draft);
      const tells = fitted.notTaken.length > 0 || fitted.otherPack !== undefined || link.withheld.length > 0;
      useLastOpened.setState({ opened: tells ? { link, ...fitted } : undefined });
      dropTakenLink();
      go(tells ? PATHS.open : result, { replace: true });
    },
    [go, result],
  );
  const attempt = useCallback(async (): Promise<void> => {
    const wanted = latest.current();
    const tell = (now: Reached): void => {
      if (wanted()) setOpening({ ...now, of: written });
    };
    const read = readLink(written);
    if (!read.ok) {
      tell({ state: 'refused', reason: read.reason });
      return;
    }
    const { link } = read;
    try {
      const packs = await findPacks(link.draft);
      if (!wanted()) return;
      const fitted = fitLink(link, packs);
      const whole = { ...fitted, notTaken: [...read.notTaken, ...fitted.notTaken] };
      const { draft, form } = draftStore.getState();
      if (draft.sample !== undefined || isUntouched(draft, form)) open(whole, link);
      else tell({ state: 'asking', link, open: () => open(whole, link) });
    } catch {
      tell({ state: 'no-policy' });
    }
  }, [written, open, findPacks]);
  useEffect(() => {
    if (written === '') return undefined;
    const { current: begin } = latest;
    void attempt();
    // What comes once the screen is gone is not wanted any more.
    return () => void begin();
  }, [written, attempt]);
  if (written === '') return last ? { state: 'opened', opened: last } : { state: 'none' };
  if (opening?.of !== written) return { state: 'opening' };
  return opening.state === 'no-policy' ? { ...opening, retry: () => void attempt() } : opening;
}
