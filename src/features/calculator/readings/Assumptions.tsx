import { useTranslation } from 'react-i18next';
import { articlesOf, type Pack, type Settlement } from '@/engine/index.ts';
import { useText } from '@/i18n/use-text.ts';
import { Disclosure } from '@/shared/ui/Disclosure.tsx';
import { ArticleNames } from './ArticleNames.tsx';
import { ArticlesInShort } from './ArticlesInShort.tsx';
import styles from './readings.module.css';
import { useRestsSaid } from './use-rests-said.ts';

type Assumption = Pack['assumptions'][number];

interface AssumptionsProps {
  readonly pack: Pack;
  readonly settlement: Settlement | undefined;
}

/** What is assumed where the document is silent: that on which something of the case rests first. */
export function Assumptions({ pack: { assumptions }, settlement }: AssumptionsProps) {
  const { t } = useTranslation();
  const restsSaid = useRestsSaid();
  const all = assumptions.map((assumption) => ({
    assumption,
    rests: settlement && restsSaid(settlement, assumption.id, true),
  }));
  const used = all.filter((each) => each.rests !== undefined);
  const others = all.filter((each) => each.rests === undefined);
  if (all.length === 0) return <p>{t('worth.noAssumptions')}</p>;
  const hasSums = used.length > 0 || (settlement !== undefined && settlement.claims.length > 0);
  return (
    <>
      {used.length > 0 && <List of={used} />}
      {others.length > 0 && (
        <Disclosure
          summary={t(hasSums ? 'worth.unused' : 'worth.allAssumptions', { count: others.length })}
          aside={hasSums ? t('worth.restsNot') : undefined}
        >
          <List of={others} />
        </Disclosure>
      )}
    </>
  );
}

interface Rested {
  readonly assumption: Assumption;
  readonly rests: string | undefined;
}

/** Assumptions, each with the articles next to it; what these say in short stands once, to be unfolded. */
function List({ of }: { readonly of: readonly Rested[] }) {
  const { t } = useTranslation();
  const text = useText();
  return (
    <>
      <ul className={styles['assumptions']}>
        {of.map(({ assumption, rests }) => (
          <li key={assumption.id}>
            <p>{text(assumption.text)}</p>
            {rests !== undefined && <p className={styles['sums']}>{rests}</p>}
            <ArticleNames of={assumption} />
          </li>
        ))}
      </ul>
      <ArticlesInShort
        articles={of.flatMap(({ assumption }) => articlesOf(assumption))}
        summary={t('worth.articlesInShort')}
      />
    </>
  );
}
