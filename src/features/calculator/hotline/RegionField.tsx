import { type KeyboardEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useText } from '@/i18n/use-text.ts';
import { useDraft } from '@/shared/draft/store.ts';
import { Button } from '@/shared/ui/Button.tsx';
import { classes } from '@/shared/ui/classes.ts';
import { Field } from '@/shared/ui/Field.tsx';
import { type Region, useRegions } from '../region/use-regions.ts';
import styles from './region-field.module.css';
import { isOfInputMethod } from './keys.ts';
import { matchRegions, regionMeant } from './match-regions.ts';

export const REGION_FIELD = 'hotline-region';
const LIST = `${REGION_FIELD}-list`;

/** More regions than these are found by typing on. */
const MOST_SHOWN = 8;

interface RegionFieldProps {
  readonly onTaken: (name: string) => void;
}

/** The region by its initials, its pinyin or its name: what can only be one is taken at once, of several the Enter key takes the first. */
export function RegionField({ onTaken }: RegionFieldProps) {
  const { t } = useTranslation();
  const text = useText();
  const regions = useRegions();
  const policy = useDraft(({ draft }) => draft.policy);
  const edit = useDraft((state) => state.edit);
  const [typed, setTyped] = useState<string>();
  const [inside, setInside] = useState(false);
  const chosen = regions.find(({ id }) => id === policy);
  const name = chosen ? text(chosen.name) : '';
  const sought = typed?.trim() ?? '';
  const found = sought === '' ? regions : matchRegions(sought, regions);

  const take = (region: Region): void => {
    setTyped(undefined);
    if (region.id !== policy) edit((draft) => ({ ...draft, policy: region.id }));
    onTaken(text(region.name));
  };
  const type = (entry: string): void => {
    const meant = regionMeant(entry, regions);
    if (meant) take(meant);
    else setTyped(entry);
  };
  const press = (event: KeyboardEvent): void => {
    if (event.altKey || isOfInputMethod(event.nativeEvent)) return;
    if (event.key === 'Escape') setTyped(undefined);
    const [first] = found;
    if (event.key === 'Enter' && sought !== '' && first) take(first);
  };
  return (
    <div
      className={styles['region']}
      onFocus={() => setInside(true)}
      onBlur={({ currentTarget, relatedTarget }) => setInside(currentTarget.contains(relatedTarget))}
    >
      <Field
        id={REGION_FIELD}
        label={t('hotline.region.label')}
        error={sought !== '' && !inside ? t('hotline.region.unchosen', { typed: sought, name }) : undefined}
      >
        {(control, leave) => (
          <input
            {...control}
            className={styles['input']}
            type="text"
            aria-controls={LIST}
            autoComplete="off"
            autoCapitalize="off"
            spellCheck={false}
            value={typed ?? name}
            onFocus={({ target }) => target.select()}
            onBlur={leave}
            onChange={({ target, nativeEvent }) => {
              // An input method may still hand over what it held once the field is left.
              if (target !== document.activeElement) return;
              if (isComposing(nativeEvent)) setTyped(target.value);
              else type(target.value);
            }}
            onCompositionEnd={({ currentTarget }) => type(currentTarget.value)}
            onKeyDown={press}
          />
        )}
      </Field>
      <div id={LIST} className={classes(styles['found'], !inside && styles['shut'])}>
        <ul>
          {found.slice(0, MOST_SHOWN).map((region) => (
            <li key={region.id}>
              <Button
                look="quiet"
                // The field keeps the focus, in browsers too whose buttons take none.
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => take(region)}
              >
                {text(region.name)} <span className={styles['initials']}>{initialsOf(region)}</span>
              </Button>
            </li>
          ))}
        </ul>
        <output>
          {sought !== '' && found.length === 0 && t('hotline.region.none', { typed: sought })}
          {sought !== '' && found.length > 1 && t('hotline.region.several', { count: found.length })}
        </output>
      </div>
    </div>
  );
}

/** Taking the field from an input method, it would write into it what it still holds. */
const isComposing = (event: Event): boolean => (event as Partial<InputEvent>).isComposing === true;

const initialsOf = ({ pinyin = '' }: Region): string =>
  pinyin
    .split(' ')
    .map((syllable) => syllable.charAt(0))
    .join('');
