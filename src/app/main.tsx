import { startTransition, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { startLanguage } from '@/i18n/i18n.ts';
import { startOffline } from '@/shared/offline/start-offline.ts';
import { keptSettings } from '@/shared/keep/kept-settings.ts';
import { settingsStore } from '@/shared/settings/settings.ts';
import { App } from './App.tsx';
import { beginAsElder } from './begin-as-elder.ts';
import { firstNeeds } from './first-needs.ts';
import { withPatience } from './with-patience.ts';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');
const { language, elder = false, ...look } = keptSettings();
settingsStore.setState(look);
if (elder) beginAsElder();
// Where the English texts are late, the page begins in Chinese, and turns to them when they come.
void withPatience(Promise.all([startLanguage(language), firstNeeds()])).then(() =>
  // Nothing waits for it: the shell is there. In small steps, so that a slow processor answers a touch between them.
  startTransition(() =>
    createRoot(root).render(
      <StrictMode>
        <App />
      </StrictMode>,
    ),
  ),
);
// The dev server's files are none that a worker could store.
if (import.meta.env.PROD) startOffline();
