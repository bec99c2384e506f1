import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { I18nextProvider } from 'react-i18next';
import { Router } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { i18n } from '@/i18n/i18n.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { Page } from './page/Page.tsx';

/** Files beside the page are asked for whatever the browser believes of the network; it is often wrong. */
const queries = new QueryClient({ defaultOptions: { queries: { networkMode: 'always' } } });

/** Which screen is shown stands behind the #: a static host knows nothing of it. */
const BY_HASH = { hook: useHashLocation };

export function App() {
  return (
    <I18nextProvider i18n={i18n}>
      <ErrorBoundary>
        <QueryClientProvider client={queries}>
          <Router {...BY_HASH}>
            <Page />
          </Router>
        </QueryClientProvider>
      </ErrorBoundary>
    </I18nextProvider>
  );
}
