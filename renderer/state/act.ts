import { useCallback } from "react";
import type { Acknowledged, Input, MethodName, Output } from "../../shared/api";
import type { FailureCode, Result } from "../../shared/result";
import { failureSentence } from "../../shared/wording/failure-sentence";
import { showFailure, showUndo } from "./toasts";
import { useStore } from "./workspace";

/** Methods that change the workspace: every change, undo, redo and import. */
type ActName = {
  [N in MethodName]: Output<N> extends Acknowledged ? N : never;
}[MethodName];

export type ActOptions = {
  /** Shows this sentence with an Undo button when the act was done: "Deleted Globex." */
  readonly undoToast?: string;
  /** The caller shows the failure itself, at the field. */
  readonly quiet?: boolean;
};

/** Acts that take something away: without the words of an undo they do not compile. */
export type Destructive = Extract<
  ActName,
  `remove${string}` | "takeBackSheet" | "leaveSample" | "wakeRule"
>;

type OptionsOf<N extends ActName> = N extends Destructive
  ? readonly [options: ActOptions & { readonly undoToast: string }]
  : readonly [options?: ActOptions];

export type Act = <N extends ActName>(
  name: N,
  input: Input<N>,
  ...options: OptionsOf<N>
) => Promise<Result<Acknowledged>>;

/** After these the host has a notice about the saved file that this window has not read yet. */
const fileTroubles: readonly FailureCode[] = ["not-saved", "disk-full", "read-only"];

/**
 * Does an act of the user: asks the host, plays the acknowledged change here, and tells a failure in
 * a sentence unless `quiet`. Resolves when the change is durable.
 */
export function useAct(): Act {
  const store = useStore();
  return useCallback(
    async (name, input, ...given) => {
      const options: ActOptions = given[0] ?? {};
      const call = store.api[name] as (given: typeof input) => Promise<Result<Acknowledged>>;
      const answer = await call(input);
      if (answer.ok) {
        store.receive(answer.value);
        if (options.undoToast !== undefined) {
          const { revision } = answer.value;
          showUndo(options.undoToast, () => undoIfLast(store, revision));
        }
      } else {
        if (fileTroubles.includes(answer.failure.code)) void store.reload();
        if (!options.quiet) showFailure(failureSentence(answer.failure));
      }
      return answer;
    },
    [store],
  );
}

/** The button of a toast undoes its own change only: after a later change it would undo that one. */
async function undoIfLast(store: ReturnType<typeof useStore>, revision: number): Promise<void> {
  const state = store.state();
  if (state.status === "ready" && state.revision !== revision) {
    showFailure("Something changed since. Press Ctrl Z to undo step by step.");
    return;
  }
  const answer = await store.api.undo({});
  if (answer.ok) store.receive(answer.value);
  else showFailure(failureSentence(answer.failure));
}
