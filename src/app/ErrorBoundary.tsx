import { Component, type ReactNode } from 'react';
import { focusMain } from '@/shared/ui/focus-main.ts';
import { BrokenPage } from './BrokenPage.tsx';

interface State {
  readonly broken: boolean;
}

/** Keeps a bug from leaving a blank page. The draft lives outside the tree and survives showing it anew. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, State> {
  override state: State = { broken: false };

  static getDerivedStateFromError(): State {
    return { broken: true };
  }

  override componentDidUpdate(_: unknown, { broken }: State): void {
    if (broken && !this.state.broken) focusMain();
  }

  override render(): ReactNode {
    return this.state.broken ? (
      <BrokenPage onAgain={() => this.setState({ broken: false })} />
    ) : (
      this.props.children
    );
  }
}
