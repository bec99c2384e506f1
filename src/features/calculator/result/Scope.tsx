import { useTranslation } from 'react-i18next';
import { useText } from '@/i18n/use-text.ts';
import { Disclosure } from '@/shared/ui/Disclosure.tsx';
import { LinkList } from '@/shared/ui/LinkList.tsx';
import { pathOfLeftOpen } from '../left-open/path-of-left-open.ts';
import { usePack } from '../pack.ts';
import { Cites } from './Cites.tsx';
import styles from './result.module.css';

/**
 * What the page does not compute for this region, each with the way to why and whom to ask; what else the document says;
 * and what is taken for granted where it is silent.
 */
export function Scope() {
  const { t } = useTranslation();
  const text = useText();
  const pack = usePack();
  if (!pack) return undefined;
  const said = pack.guide.filter(({ shown }) => shown === true);
  return (
    <div>
      {pack.leftOpen.length > 0 && (
        <Disclosure summary={t('scope.notComputed')}>
          <p className={styles['soft']}>{t('scope.whomToAsk')}</p>
          <LinkList
            links={pack.leftOpen.map(({ id, what }) => ({
              to: pathOfLeftOpen(pack.id, id),
              label: text(what),
            }))}
          />
        </Disclosure>
      )}
      {said.length > 0 && (
        <Disclosure summary={t('scope.shown')}>
          <ul className={styles['list']}>
            {said.map((entry) => (
              <li key={entry.id}>
                {text(entry.text)}
                <Cites of={entry} />
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
      <Disclosure summary={t('scope.assumptions')}>
        <ul className={styles['list']}>
          {pack.assumptions.map((assumption) => (
            <li key={assumption.id}>{text(assumption.text)}</li>
          ))}
        </ul>
      </Disclosure>
    </div>
  );
}
