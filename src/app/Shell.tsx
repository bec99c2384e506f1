import { renderToStaticMarkup } from 'react-dom/server';
import { useTranslation } from 'react-i18next';
import { SAMPLE_CASES } from '@/features/calculator/parts.ts';
import { SamplePicker } from '@/features/calculator/samples/SamplePicker.tsx';
import { addTexts } from '@/i18n/add-texts.ts';
import { setHotline } from '@/i18n/i18n.ts';
import { shellEn } from '@/i18n/shell.en.ts';
import { shellZhCN } from '@/i18n/shell.zh-CN.ts';
import { CONFIG_QUERY } from '@/shared/config/config-file.ts';
import { DEFAULT_CONFIG } from '@/shared/config/host-config.ts';
import { readConfig } from '@/shared/config/read-config.ts';
import { POLICY_INDEX, type PolicyEntry } from '@/shared/packs/policy-index.ts';
import { partQuery } from '@/shared/parts/part.ts';
import { App } from './App.tsx';
import { queries } from './queries.ts';

addTexts({ 'zh-CN': shellZhCN, en: shellEn });

/** What is known of the host while the page is built. */
interface Host {
  readonly regions: readonly PolicyEntry[];
  /** Of its `config.json`; undefined where there is none. */
  readonly config?: unknown;
}

/**
 * The first screen as it stands in `index.html`, before any script: the very screen that the script then puts in its
 * place, with nothing to be filled in yet, and what to do where no script comes. Made by the build alone.
 */
export function shell({ regions, config: given }: Host): string {
  const { config, problems } =
    given === undefined ? { config: DEFAULT_CONFIG, problems: [] } : readConfig(given);
  const file = given === undefined ? 'missing' : 'there';
  queries.setQueryData(CONFIG_QUERY.queryKey, { file, config, problems });
  queries.setQueryData(POLICY_INDEX.queryKey, regions);
  queries.setQueryData(partQuery(SAMPLE_CASES).queryKey, { Content: SamplePicker });
  setHotline(config.hotline);
  return renderToStaticMarkup(<Shell />);
}

function Shell() {
  return (
    <>
      <noscript>
        <Say title="shell.noScript" text="shell.noScriptText" />
      </noscript>
      <div className="shell-late">
        <Say title="shell.late" text="shell.lateText" />
      </div>
      <fieldset disabled>
        <App />
      </fieldset>
    </>
  );
}

interface SayProps {
  readonly title: 'shell.noScript' | 'shell.late';
  readonly text: 'shell.noScriptText' | 'shell.lateText';
}

/** No link in it, since the first one of the page leads past its head. */
function Say({ title, text }: SayProps) {
  const { t } = useTranslation();
  return (
    <aside className="shell-say" aria-label={t(title)}>
      <p className="shell-title">{t(title)}</p>
      <p>{t(text)}</p>
      <p lang="en">{t('shell.inEnglish', { lng: 'en' })}</p>
    </aside>
  );
}
