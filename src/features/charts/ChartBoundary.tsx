import { Component, type ReactNode } from 'react';

type ChartBoundaryProps = { readonly fallback: ReactNode; readonly children: ReactNode };

/**
 * When a chart throws, its sentence, its table and the other charts stay. A class, since React has no hook for this.
 */
export class ChartBoundary extends Component<ChartBoundaryProps, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { readonly failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    return this.state.failed ? this.props.fallback : this.props.children;
  }
}
