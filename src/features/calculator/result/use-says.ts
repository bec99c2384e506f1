import type { Basis } from '@/engine/index.ts';
import { useText } from '@/i18n/use-text.ts';
import { usePack } from '../pack.ts';

/** A sentence of the pack's own, with the article that it is from. */
export interface Said {
  readonly text: string;
  readonly basis: Basis;
}

/** What the pack itself says for a code of a note or a reason; undefined where it leaves that to the page. */
export function useSays(): (code: string) => Said | undefined {
  const text = useText();
  const says = new Map(Object.entries(usePack()?.says ?? {}));
  return (code) => {
    const own = says.get(code);
    return own && { text: text(own.text), basis: { cite: own.cite } };
  };
}
