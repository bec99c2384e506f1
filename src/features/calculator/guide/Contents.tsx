import { useTranslation } from 'react-i18next';
import type { Pack } from '@/engine/index.ts';
import { useText } from '@/i18n/use-text.ts';
import { Disclosure } from '@/shared/ui/Disclosure.tsx';
import { LinkButton } from '@/shared/ui/LinkButton.tsx';
import { LinkList } from '@/shared/ui/LinkList.tsx';
import { pathOfLeftOpen } from '../left-open/path-of-left-open.ts';
import { AllUses } from '../use/AllUses.tsx';
import { Keeping } from '../use/Keeping.tsx';
import { pathOfUse } from '../use/path-of-use.ts';
import { pathOfBeside } from '../beside/path-of-beside.ts';
import { Figures } from './Figures.tsx';
import { OTHER_CITY, pathOfGuide } from './path-of-guide.ts';
import type { GuideTable } from '../guide-tables/guide-table.ts';
import { Topics } from './Topics.tsx';
import styles from './guide.module.css';

interface ContentsProps {
  readonly pack: Pack;
  readonly tables: readonly GuideTable[];
}

/** All that the guide of a region holds, folded: questions, figures, the account, what is left open. */
export function Contents({ pack, tables }: ContentsProps) {
  const { t } = useTranslation();
  const text = useText();
  return (
    <>
      {pack.guide.length > 0 && <Topics pack={pack} />}
      <Figures tables={tables} />
      <section className={styles['part']} aria-labelledby="guide-more">
        <h2 id="guide-more">{t('guide.more')}</h2>
        <div>
          <Disclosure summary={t('guide.accountPays')}>
            <AllUses pack={pack} />
            <LinkButton to={pathOfUse(pack.id, {})}>{t('nav.use')}</LinkButton>
          </Disclosure>
          <Disclosure summary={t('guide.keeping')}>
            <Keeping pack={pack} />
          </Disclosure>
          {pack.leftOpen.length > 0 && (
            <Disclosure
              summary={t('nav.leftOpen')}
              aside={t('guide.countRows', { count: pack.leftOpen.length })}
            >
              <LinkList
                links={pack.leftOpen.map(({ id, what }) => ({
                  to: pathOfLeftOpen(pack.id, id),
                  label: text(what),
                }))}
              />
            </Disclosure>
          )}
        </div>
        <LinkList
          links={[
            { to: pathOfBeside(pack.id), label: t('guide.besideThis', { name: text(pack.name) }) },
            { to: pathOfGuide(OTHER_CITY), label: t('guide.otherCity.title') },
          ]}
        />
      </section>
    </>
  );
}
