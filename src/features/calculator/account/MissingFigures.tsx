import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { useText } from '@/i18n/use-text.ts';
import { FieldLink } from '@/shared/ui/FieldLink.tsx';
import { usePack } from '../pack.ts';

/** The figures without which a credit is not known, each leading to its field. @param ids as the engine names them */
export function MissingFigures({ ids }: { readonly ids: readonly string[] }) {
  const { t } = useTranslation();
  const text = useText();
  const pack = usePack();
  return ids.map((id, index) => {
    const parameter = pack?.parameters.find((known) => known.id === id);
    return (
      <Fragment key={id}>
        {index > 0 && t('ui.and')}
        <FieldLink to={parameter ? `person-parameters.${id}` : `person-${id}`}>
          {parameter ? text(parameter.label) : t('person.contributionBase')}
        </FieldLink>
      </Fragment>
    );
  });
}
