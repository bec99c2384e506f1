import { Notice } from '@/shared/ui/Notice.tsx';
import { ReadAloud } from '@/shared/ui/ReadAloud.tsx';
import { useOtherwiseSaid } from './use-otherwise-said.ts';

interface OtherwisePaidProps {
  /** What stands before it on the screen, and after it, to be read aloud with it. */
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** That a clause can be read otherwise, where the person would then pay something else; above it, all to be heard. */
export function OtherwisePaid({ before, after }: OtherwisePaidProps) {
  const said = useOtherwiseSaid();
  const [title, ...texts] = said;
  return (
    <>
      <ReadAloud text={[...before, ...said, ...after]} />
      {title !== undefined && (
        <Notice kind="open" title={title}>
          {texts.map((text) => (
            <p key={text}>{text}</p>
          ))}
        </Notice>
      )}
    </>
  );
}
