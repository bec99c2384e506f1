import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { OpenPack, Pack } from '@/engine/index.ts';
import { addTexts } from '@/i18n/add-texts.ts';
import { byRegionEn } from '@/i18n/by-region.en.ts';
import { byRegionZhCN } from '@/i18n/by-region.zh-CN.ts';
import { useDraft } from '@/shared/draft/store.ts';
import { usePolicy } from '@/shared/packs/policy.ts';
import { usePolicyIndex } from '@/shared/packs/policy-index.ts';
import { LinkList, type ListedLink } from '@/shared/ui/LinkList.tsx';
import { Notice } from '@/shared/ui/Notice.tsx';
import { Screen } from '@/shared/ui/Screen.tsx';
import { pathOfGuide } from '../guide/path-of-guide.ts';
import { pathOfLeftOpen } from '../left-open/path-of-left-open.ts';
import { CurrentPack } from '../pack.ts';
import { requestsPath } from '../requests/kinds.ts';
import { pathOfUse } from '../use/path-of-use.ts';
import { ByDocument } from './ByDocument.tsx';
import { LoadProblem } from './LoadProblem.tsx';
import { useRegionOptions } from './region-options.ts';

addTexts({ 'zh-CN': byRegionZhCN, en: byRegionEn });

interface RegionScreenProps {
  readonly title: string;
  /** The region that the address names, where it names one: not always the one that the person has chosen. */
  readonly named: string | undefined;
  /** Where the same stands for another region. */
  readonly pathOf: (policy: string) => string;
  /** Beside the regions, what is said of any other: where it stands, and what to show where it is that. */
  readonly beyond?: Pick<ListedLink, 'to' | 'label'> & { readonly shown: ReactNode };
  readonly children: (pack: Pack, open: OpenPack) => ReactNode;
}

/**
 * A screen on what the document of one region says: that which its address names, or else the chosen one. Switching
 * changes the address alone, nothing that was entered.
 */
export function RegionScreen({ title, named, pathOf, beyond, children }: RegionScreenProps) {
  const { t } = useTranslation();
  const chosen = useDraft(({ draft }) => draft.policy);
  const index = usePolicyIndex();
  const regions = useRegionOptions();
  const isBeyond = beyond?.shown !== undefined;
  const id = isBeyond ? undefined : (named ?? chosen);
  const policy = usePolicy(id);
  const isKnown = regions.some(({ value }) => value === id);
  const own = id === chosen ? undefined : regions.find(({ value }) => value === chosen)?.label;
  const name = regions.find(({ value }) => value === id)?.label ?? '';
  const open = policy.data?.open;
  const pack = open?.pack;
  // What is no law yet is said before anything of it.
  const isDraft = pack?.document.nature === 'draft';
  return (
    <Screen title={title}>
      <nav aria-label={t('byRegion.switch')}>
        <LinkList
          arrange="line"
          links={[
            ...regions.map(({ value, label }) => ({ to: pathOf(value), label, current: value === id })),
            ...(beyond ? [{ to: beyond.to, label: beyond.label, current: isBeyond }] : []),
          ]}
        />
      </nav>
      {index.error && <LoadProblem error={index.error} onRetry={() => void index.refetch()} />}
      {beyond?.shown}
      {id === undefined && !isBeyond && <p>{t('byRegion.choose')}</p>}
      {id !== undefined && index.data && !isKnown && (
        <Notice kind="problem" title={t('byRegion.unknown')}>
          <p>{t('byRegion.unknownText')}</p>
        </Notice>
      )}
      {isKnown && policy.error && <LoadProblem error={policy.error} onRetry={() => void policy.refetch()} />}
      {isKnown && !policy.error && !pack && <p>{t('result.waiting')}</p>}
      {open && pack && (
        <CurrentPack value={pack}>
          {isDraft && <ByDocument pack={pack} />}
          {own !== undefined && <p>{t('byRegion.elsewhere', { name, own })}</p>}
          {children(pack, open)}
          {!isDraft && <ByDocument pack={pack} />}
          <nav aria-label={t('byRegion.more', { name })}>
            <p>{t('byRegion.more', { name })}</p>
            <LinkList
              links={[
                { to: pathOfGuide(pack.id), label: t('nav.guide') },
                { to: pathOfUse(pack.id, {}), label: t('nav.use') },
                { to: pathOfLeftOpen(pack.id), label: t('nav.leftOpen') },
                { to: requestsPath(pack.id), label: t('nav.requests') },
              ].filter(({ label }) => label !== title)}
            />
          </nav>
        </CurrentPack>
      )}
    </Screen>
  );
}
