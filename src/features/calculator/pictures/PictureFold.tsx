import { Loaded } from '@/shared/parts/Loaded.tsx';
import type { Part } from '@/shared/parts/part.ts';
import { Disclosure } from '@/shared/ui/Disclosure.tsx';
import { showPictures, usePicturesShown } from './pictures-shown.ts';

interface PictureFoldProps<P extends object> {
  readonly label: string;
  readonly part: Part<P>;
  readonly props: P;
}

/** A picture where somebody would rather look: one switch for all of them, each asked for when it is first looked at. */
export function PictureFold<P extends object>({ label, part, props }: PictureFoldProps<P>) {
  const shown = usePicturesShown((state) => state.shown);
  return (
    <Disclosure summary={label} open={shown} onToggle={showPictures}>
      {shown && <Loaded part={part} props={props} />}
    </Disclosure>
  );
}
