import { Component, type ReactNode } from 'react';
import i18next from 'i18next';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { TriangleAlert } from 'lucide-react';

interface State {
  readonly error: Error | null;
}

/** Stands in for a screen that failed: says what happened and that nothing is lost, instead of a blank window. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, State> {
  override state: State = { error: null };

  static getDerivedStateFromError(error: Error): State {
    return { error };
  }

  /** Where a part of the archive cannot be read, the settings tell which, and how it comes back. */
  readonly #checkArchive = () => {
    window.location.hash = '#/settings';
    this.setState({ error: null });
  };

  override render(): ReactNode {
    const { error } = this.state;
    if (error === null) return this.props.children;
    return (
      <EmptyState
        icon={<TriangleAlert size={40} />}
        title={i18next.t('common.screenFailed')}
        text={i18next.t('common.failed', { detail: error.message })}
      >
        <Button look="primary" onPress={() => window.location.reload()}>
          {i18next.t('common.reload')}
        </Button>
        <Button onPress={this.#checkArchive}>{i18next.t('common.checkArchive')}</Button>
      </EmptyState>
    );
  }
}
