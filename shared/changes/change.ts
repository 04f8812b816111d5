import type { z } from "zod";
import type { Day, Id } from "../model/basics";
import type { Workspace } from "../model/workspace";
import type { Result } from "../result";

/** What a change may know beside the workspace; hosts pass it in, so shared/ has no clock. */
export type ChangeContext = { readonly today: Day; readonly newId: () => Id };

/**
 * One thing a user can do to the workspace. `label` names it for undo ("Log a number"),
 * `apply` is pure and returns the next workspace or says why not.
 */
export type Change<S extends z.ZodType = z.ZodType> = {
  readonly input: S;
  readonly label: string;
  readonly apply: (
    workspace: Workspace,
    input: z.output<S>,
    context: ChangeContext,
  ) => Result<Workspace>;
  /** True where so much changes at once that the host keeps a copy first. */
  readonly backsUp?: boolean;
};

export function change<S extends z.ZodType>(
  label: string,
  input: S,
  apply: Change<S>["apply"],
  more: Pick<Change<S>, "backsUp"> = {},
): Change<S> {
  return { label, input, apply, ...more };
}
