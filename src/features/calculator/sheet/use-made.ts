import { useEffect, useState } from 'react';
import type { Block } from './block.ts';
import type { SheetPart } from './use-sheet.ts';

/** A part once it is made. */
export interface MadePart {
  readonly key: string;
  readonly blocks: readonly Block[];
}

export interface Made {
  readonly parts: readonly MadePart[];
  readonly done: boolean;
}

const NOTHING: Made = { parts: [], done: false };
/** How long making goes on before the browser has its turn, in milliseconds. */
const TURN = 40;

/** Makes the parts of a sheet one after the other, so that a case of a thousand visits lets the page breathe. */
export function useMade(parts: readonly SheetPart[]): Made {
  const [made, setMade] = useState<{ readonly of: readonly SheetPart[]; readonly made: Made }>();
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    let ready: readonly MadePart[] = [];
    const goOn = (): void => {
      const until = Date.now() + TURN;
      const turn: MadePart[] = [];
      while (ready.length + turn.length < parts.length && (turn.length === 0 || Date.now() < until)) {
        const part = parts[ready.length + turn.length] as SheetPart;
        const blocks =
          'make' in part ? part.make() : part.makeOf([...ready, ...turn].flatMap((each) => each.blocks));
        turn.push({ key: part.key, blocks });
      }
      ready = [...ready, ...turn];
      const done = ready.length === parts.length;
      setMade({ of: parts, made: { parts: ready, done } });
      if (!done) timer = setTimeout(goOn);
    };
    goOn();
    return () => clearTimeout(timer);
  }, [parts]);
  return made?.of === parts ? made.made : NOTHING;
}
