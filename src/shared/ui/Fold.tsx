import { type ReactNode, useState } from 'react';

interface FoldProps {
  readonly id?: string | undefined;
  readonly className?: string | undefined;
  readonly summary: ReactNode;
  readonly summaryClass?: string | undefined;
  /** Rendered only while it is open: what nobody looks at costs nothing. */
  readonly children: ReactNode;
}

/** A native `details` whose content is made when it is opened. */
export function Fold({ id, className, summary, summaryClass, children }: FoldProps) {
  const [open, setOpen] = useState(false);
  return (
    <details id={id} className={className} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className={summaryClass}>{summary}</summary>
      {open && children}
    </details>
  );
}
