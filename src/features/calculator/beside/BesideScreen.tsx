import { useTranslation } from 'react-i18next';
import { useParams } from 'wouter';
import { addTexts } from '@/i18n/add-texts.ts';
import { besideEn } from '@/i18n/beside.en.ts';
import { besideZhCN } from '@/i18n/beside.zh-CN.ts';
import { byRegionEn } from '@/i18n/by-region.en.ts';
import { byRegionZhCN } from '@/i18n/by-region.zh-CN.ts';
import { guideEn } from '@/i18n/guide.en.ts';
import { guideTablesEn } from '@/i18n/guide-tables.en.ts';
import { guideTablesZhCN } from '@/i18n/guide-tables.zh-CN.ts';
import { guideZhCN } from '@/i18n/guide.zh-CN.ts';
import { requestsEn } from '@/i18n/requests.en.ts';
import { requestsZhCN } from '@/i18n/requests.zh-CN.ts';
import { accountUseEn } from '@/i18n/use.en.ts';
import { accountUseZhCN } from '@/i18n/use.zh-CN.ts';
import { useDraft } from '@/shared/draft/store.ts';
import { usePolicy } from '@/shared/packs/policy.ts';
import { usePolicyIndex } from '@/shared/packs/policy-index.ts';
import { LinkButton } from '@/shared/ui/LinkButton.tsx';
import { LinkList } from '@/shared/ui/LinkList.tsx';
import { Notice } from '@/shared/ui/Notice.tsx';
import { Screen } from '@/shared/ui/Screen.tsx';
import { ByDocument } from '../region/ByDocument.tsx';
import { LoadProblem } from '../region/LoadProblem.tsx';
import { useRegionOptions } from '../region/region-options.ts';
import { Comparison } from './Comparison.tsx';
import { pathOfBeside } from './path-of-beside.ts';
import styles from './beside.module.css';

addTexts({
  'zh-CN': {
    ...besideZhCN,
    ...byRegionZhCN,
    ...guideZhCN,
    ...guideTablesZhCN,
    ...requestsZhCN,
    ...accountUseZhCN,
  },
  en: { ...besideEn, ...byRegionEn, ...guideEn, ...guideTablesEn, ...requestsEn, ...accountUseEn },
});

/** Two regions side by side: those that the address names, or the chosen one and the next. */
export function BesideScreen() {
  const { t } = useTranslation();
  const params = useParams();
  const chosen = useDraft(({ draft }) => draft.policy);
  const index = usePolicyIndex();
  const regions = useRegionOptions();
  const one = params['one'] ?? chosen ?? regions[0]?.value;
  const other = params['other'] ?? regions.find(({ value }) => value !== one)?.value;
  const [first, second] = [usePolicy(one), usePolicy(other)];
  const isKnown = [one, other].every((id) => regions.some(({ value }) => value === id));
  const [here, there] = [first.data?.open.pack, second.data?.open.pack];
  const side = (label: string, shown: string, pathOf: (id: string) => string) => (
    <nav className={styles['side']} aria-label={label}>
      <span>{label}</span>
      <LinkList
        arrange="line"
        links={regions.map(({ value, label: name }) => ({
          to: pathOf(value),
          label: name,
          current: value === shown,
        }))}
      />
    </nav>
  );
  return (
    <Screen title={t('nav.beside')}>
      {index.error && <LoadProblem error={index.error} onRetry={() => void index.refetch()} />}
      {one !== undefined && other !== undefined && index.data && (
        <div>
          {side(t('beside.one'), one, (id) => pathOfBeside(id, other))}
          {side(t('beside.other'), other, (id) => pathOfBeside(one, id))}
          <LinkButton to={pathOfBeside(other, one)}>{t('beside.swap')}</LinkButton>
        </div>
      )}
      {index.data && !isKnown && (
        <Notice kind="problem" title={t('byRegion.unknown')}>
          <p>{t('beside.unknownText')}</p>
        </Notice>
      )}
      {isKnown && one === other && <p>{t('beside.twice')}</p>}
      {isKnown &&
        [first, second].map(
          (policy, at) =>
            policy.error && (
              // The two places are what they are told apart by.
              // oxlint-disable-next-line react/no-array-index-key
              <LoadProblem key={at} error={policy.error} onRetry={() => void policy.refetch()} />
            ),
        )}
      {isKnown && one !== other && !first.error && !second.error && !(here && there) && (
        <p>{t('result.waiting')}</p>
      )}
      {isKnown && one !== other && here && there && (
        <>
          {[here, there].map((pack) =>
            pack.document.nature === 'draft' ? <ByDocument key={pack.id} pack={pack} /> : undefined,
          )}
          <Comparison one={here} other={there} />
        </>
      )}
    </Screen>
  );
}
