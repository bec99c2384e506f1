import { emptyRequest, type RequestDraft, type RequestKind } from '@/shared/draft/request.ts';

type Requests = readonly RequestDraft[];

/** Those of one kind; where nothing of it was entered yet, an empty one with a given id, to be filled in. */
export function requestsOf(requests: Requests, kind: RequestKind, blank: string): Requests {
  const found = requests.filter((request) => request.kind === kind);
  return found.length > 0 ? found : [emptyRequest(blank, kind)];
}

/** With something changed in a request, which is put in where it is not there yet. */
export function withEntry(
  requests: Requests,
  request: RequestDraft,
  entry: Partial<Omit<RequestDraft, 'id' | 'kind'>>,
): Requests {
  const there = requests.some(({ id }) => id === request.id);
  if (!there) return [...requests, { ...request, ...entry }];
  return requests.map((known) => (known.id === request.id ? { ...known, ...entry } : known));
}

/** With a copy of a request after it, to be compared with it. */
export const withCopy = (requests: Requests, request: RequestDraft, id: string): Requests =>
  requests.flatMap((known) => (known.id === request.id ? [known, { ...known, id }] : [known]));

export const without = (requests: Requests, id: string): Requests =>
  requests.filter((known) => known.id !== id);
