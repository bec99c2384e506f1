import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { FieldLink } from '@/shared/ui/FieldLink.tsx';
import { usePack } from '../pack.ts';
import { useFigureName } from './use-figure-name.ts';

/** The figures without which a credit is not known, each leading to its field. @param ids as the engine names them */
export function MissingFigures({ ids }: { readonly ids: readonly string[] }) {
  const { t } = useTranslation();
  const pack = usePack();
  const figureName = useFigureName();
  return ids.map((id, index) => (
    <Fragment key={id}>
      {index > 0 && t('ui.and')}
      <FieldLink
        to={pack?.parameters.some((known) => known.id === id) ? `person-parameters.${id}` : `person-${id}`}
      >
        {figureName(id)}
      </FieldLink>
    </Fragment>
  ));
}
