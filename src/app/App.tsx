import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { I18nextProvider } from 'react-i18next';
import { Calculator } from '@/features/calculator/Calculator.tsx';
import { i18n } from '@/i18n/i18n.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';

/** Files beside the page are asked for whatever the browser believes of the network; it is often wrong. */
const queries = new QueryClient({ defaultOptions: { queries: { networkMode: 'always' } } });

export function App() {
  return (
    <I18nextProvider i18n={i18n}>
      <ErrorBoundary>
        <QueryClientProvider client={queries}>
          <Calculator />
        </QueryClientProvider>
      </ErrorBoundary>
    </I18nextProvider>
  );
}
