import { QueryClientProvider } from '@tanstack/react-query';
import { I18nextProvider } from 'react-i18next';
import { Router } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { i18n } from '@/i18n/i18n.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { Page } from './page/Page.tsx';
import { queries } from './queries.ts';

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
