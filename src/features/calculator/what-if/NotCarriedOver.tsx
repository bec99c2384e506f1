import { useTranslation } from 'react-i18next';
import { useCode } from '@/i18n/use-code.ts';
import type { Draft } from '@/shared/draft/draft.ts';
import type { Evaluation } from '@/shared/draft/evaluate.ts';
import { Notice } from '@/shared/ui/Notice.tsx';
import { CurrentPack, usePack } from '../pack.ts';
import { LeftOutNotices } from '../result/LeftOutNotices.tsx';
import { useLeftOutName } from '../result/left-out-name.ts';
import { useDiseaseName, useVisitName } from '../visits/visit-name.ts';
import { belongsHere } from './belongs-here.ts';

interface NotCarriedOverProps {
  readonly draft: Draft;
  readonly here: Evaluation;
  readonly there: Evaluation;
  /** Whether the other is another region. */
  readonly elsewhere: boolean;
  /** Whether changes of the status within the year are left aside. */
  readonly wholeYear: boolean;
}

/** What was entered and does not count in the other case, each by its name: nothing of it is lost. */
export function NotCarriedOver({ draft, here, there, elsewhere, wholeYear }: NotCarriedOverProps) {
  const { t } = useTranslation();
  const pack = usePack();
  const nameOf = useLeftOutName();
  const diseaseName = useDiseaseName();
  const own = elsewhere && pack ? belongsHere(draft, pack.id) : [];
  const names = own.map((each) => {
    const [kind, id] = each.field.split('.');
    return kind === 'specialDiseases' ? diseaseName('special-disease', id) || nameOf(each) : nameOf(each);
  });
  const leftOut = there.leftOut.filter(
    ({ field, code }) => !here.leftOut.some((known) => known.field === field && known.code === code),
  );
  const setAside = draft.visits.filter(
    ({ id }) => there.setAside.includes(id) && !here.setAside.includes(id),
  );
  return (
    <>
      {wholeYear && (
        <Notice>
          <p>{t('whatIf.beside.wholeYear')}</p>
        </Notice>
      )}
      {names.length > 0 && (
        <Notice title={t('whatIf.beside.notCarried')}>
          <ul>
            {[...new Set(names)].map((name) => (
              <li key={name}>{name}</li>
            ))}
          </ul>
        </Notice>
      )}
      <CurrentPack value={there.pack}>
        <LeftOutNotices leftOut={leftOut} />
        {setAside.length > 0 && (
          <Notice kind="open" title={t('whatIf.beside.setAside', { count: setAside.length })}>
            <ul>
              {setAside.map((visit) => (
                <li key={visit.id}>
                  <SetAside visit={visit} there={there} />
                </li>
              ))}
            </ul>
          </Notice>
        )}
      </CurrentPack>
    </>
  );
}

function SetAside({ visit, there }: { readonly visit: Draft['visits'][number]; readonly there: Evaluation }) {
  const { t } = useTranslation();
  const say = useCode();
  const visitName = useVisitName();
  const problem = there.problems.find(({ field }) => field.startsWith(`visits.${visit.id}.`));
  return t('visit.errorLine', {
    label: `${visit.date} ${visitName(visit)}`,
    problem: problem ? say(`caseProblem.${problem.code}`) : '',
  });
}
