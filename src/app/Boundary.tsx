import { Component, type ReactNode } from 'react';

type BoundaryProps = {
  readonly fallback: (error: unknown, again: () => void) => ReactNode;
  /** Called once, after the fallback is on the screen. */
  readonly onCaught?: () => void;
  readonly children: ReactNode;
};

type BoundaryState = { readonly caught: { readonly error: unknown } | undefined };

/** An error boundary: an error inside it does not affect the rest. React offers this to classes only. */
export class Boundary extends Component<BoundaryProps, BoundaryState> {
  override state: BoundaryState = { caught: undefined };

  static getDerivedStateFromError(error: unknown): BoundaryState {
    return { caught: { error } };
  }

  override componentDidCatch(): void {
    this.props.onCaught?.();
  }

  override render(): ReactNode {
    const { caught } = this.state;
    if (caught === undefined) return this.props.children;
    return this.props.fallback(caught.error, () => this.setState({ caught: undefined }));
  }
}
