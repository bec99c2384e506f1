import { useCallback, useLayoutEffect, useRef } from 'react';
import { focusMain } from '../ui/focus-main.ts';
import type { LoadedProps } from './Loaded.tsx';
import styles from './LoadedScreen.module.css';
import { PartAwaited } from './PartAwaited.tsx';
import { usePart } from './part.ts';

/**
 * A whole screen once its file is there, which brings its own `#main`; until then one stands in its place, and hands the
 * focus on to that of the screen. Never inside another `<main>`: a piece of a screen is `Loaded`.
 */
export function LoadedScreen<P extends object>({ part, props }: LoadedProps<P>) {
  const { data, isError, refetch } = usePart(part);
  const hadFocus = useRef(false);
  // Undone while what it stood on is still in the document.
  const awaiting = useCallback(
    (main: HTMLElement) => () => {
      hadFocus.current = main.contains(document.activeElement);
    },
    [],
  );
  useLayoutEffect(() => {
    if (data === undefined || !hadFocus.current) return;
    hadFocus.current = false;
    focusMain();
  }, [data]);
  if (data) return <data.Content {...props} />;
  return (
    <main id="main" tabIndex={-1} ref={awaiting} className={styles['awaiting']}>
      <PartAwaited failed={isError} onRetry={() => void refetch()} />
    </main>
  );
}
