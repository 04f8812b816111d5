import { Component, type ReactNode } from "react";
import { Button } from "./button";
import { EmptyState } from "./empty-state";

/** A broken invariant ends here: the rest of the window lives on and nothing saved is touched. */
export class ErrorBoundary extends Component<
  { readonly children: ReactNode },
  { readonly error: Error | null }
> {
  override state: { readonly error: Error | null } = { error: null };

  static getDerivedStateFromError(error: Error) {
    return { error };
  }

  override render() {
    const { error } = this.state;
    if (error === null) return this.props.children;
    return (
      <EmptyState
        icon="warning"
        title="This screen broke. Your records are safe."
        text={<small>{error.message}</small>}
        action={<Button onClick={() => this.setState({ error: null })}>Try again</Button>}
      />
    );
  }
}
