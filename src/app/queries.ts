import { QueryClient } from '@tanstack/react-query';

/** Files beside the page are asked for whatever the browser believes of the network; it is often wrong. */
export const queries = new QueryClient({ defaultOptions: { queries: { networkMode: 'always' } } });
