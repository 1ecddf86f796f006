import { Component, type ReactNode } from 'react';

type ChartBoundaryProps = { readonly fallback: ReactNode; readonly children: ReactNode };

/** A chart that throws leaves its sentence, its table and the other charts standing. React has no function for this. */
export class ChartBoundary extends Component<ChartBoundaryProps, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { readonly failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    return this.state.failed ? this.props.fallback : this.props.children;
  }
}
