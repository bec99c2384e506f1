import { useQuery } from '@tanstack/react-query';
import { decodeText } from '../input/decode-text.ts';
import { fetchBytes } from '../packs/fetch-file.ts';
import { LoadError } from '../packs/load-error.ts';
import type { Articles } from './document.ts';
import { parseDocument } from './parse-document.ts';

/** Beside the policies, a host may put the text of a document as `<id of its policy>.txt`. */
const DOCUMENTS = 'documents/';

/** Under which the text of a policy's document is kept. */
export const officialTextKey = (policy: string | undefined) => ['official-text', policy] as const;

/**
 * The articles of a policy's document, where the host provides its text. It is asked for when first needed, and once.
 * @returns undefined while it is on its way, and where there is none
 */
export function useOfficialText(policy: string | undefined): Articles | undefined {
  const { data } = useQuery({
    queryKey: officialTextKey(policy),
    queryFn: () => loadOfficialText(policy as string),
    enabled: policy !== undefined,
    staleTime: Infinity,
    gcTime: Infinity,
    structuralSharing: false,
    retry: false,
    networkMode: 'always',
  });
  return data ?? undefined;
}

/**
 * @returns null where the host has no text of that document: it says so, or answers with a page of its own
 * @throws LoadError where no answer came, so that it is asked for again another time
 */
export async function loadOfficialText(policy: string): Promise<Articles | null> {
  try {
    const text = decodeText(await fetchBytes(`${DOCUMENTS}${policy}.txt`));
    if (/^\s*<(?:!doctype|html|\?xml)/iu.test(text)) return null;
    const articles = parseDocument(text);
    return articles.size > 0 ? articles : null;
  } catch (error) {
    if (error instanceof LoadError && error.kind === 'not-found') return null;
    throw error;
  }
}
