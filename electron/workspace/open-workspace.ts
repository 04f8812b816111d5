import { randomUUID } from "node:crypto";
import type { Acknowledged, Changed, History, Notice } from "../../shared/api";
import { type ChangeName, changes } from "../../shared/changes";
import type { Change } from "../../shared/changes/change";
import { applyEdits, type Edit, editsBetween } from "../../shared/changes/edits";
import type { Workspace } from "../../shared/model/workspace";
import { fail, ok, type Result } from "../../shared/result";
import { type Clock, localDay } from "../clock";
import type { Saving } from "./saving";
import { unsoundness } from "./sound-edits";
import { labelsOf, noSteps, stepBack, stepForward, type UndoSteps, withStep } from "./undo-steps";

/** Where the workspace stands: what it holds, how many changes made it, what can be taken back. */
type Standing = {
  readonly workspace: Workspace;
  readonly revision: number;
  readonly steps: UndoSteps;
};

type Wanted = {
  readonly label: string;
  readonly edits: readonly Edit[];
  readonly steps: UndoSteps;
};

export type ChangedListener = (changed: Changed) => void;

/**
 * The one copy of the truth. Changes are applied in the order they come; each is answered and broadcast
 * when its bytes are durable, in the same order.
 */
export class OpenWorkspace {
  readonly #saving: Saving;
  readonly #clock: Clock;
  readonly #listeners = new Set<ChangedListener>();
  /** With every change, also those still on their way to the disk. */
  #latest: Standing;
  /** What windows have been told. */
  #told: Standing;

  constructor(workspace: Workspace, saving: Saving, clock: Clock) {
    this.#saving = saving;
    this.#clock = clock;
    this.#latest = { workspace, revision: 0, steps: noSteps };
    this.#told = this.#latest;
  }

  get told(): {
    readonly workspace: Workspace;
    readonly revision: number;
    readonly history: History;
  } {
    const { workspace, revision, steps } = this.#told;
    return { workspace, revision, history: labelsOf(steps) };
  }

  /** Calls back after every change; returns the unsubscribe. */
  onChanged(listener: ChangedListener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Does one named change. Its input must have been parsed with the change's schema. */
  async act(name: ChangeName, input: unknown): Promise<Result<Acknowledged>> {
    const change = changes[name] as unknown as Change;
    const before = this.#latest.workspace;
    const context = { today: localDay(this.#clock.now()), newId: randomUUID };
    const after = change.apply(before, input, context);
    return after.ok ? this.replace(after.value, change.label) : after;
  }

  /** Puts another workspace in place of this one, as one change that can be undone. */
  async replace(after: Workspace, label: string): Promise<Result<Acknowledged>> {
    const { workspace: before, steps } = this.#latest;
    const edits = editsBetween(before, after);
    if (edits.length === 0) return ok(this.standing(label));
    const leavesSample = before.isSample && !after.isSample;
    return this.#commit({
      label,
      edits,
      steps: leavesSample ? noSteps : withStep(steps, { label, edits }),
    });
  }

  async undo(): Promise<Result<Acknowledged>> {
    const back = stepBack(this.#latest.steps);
    return back ? this.#commit({ ...back.step, steps: back.steps }) : fail("nothing-to-undo");
  }

  async redo(): Promise<Result<Acknowledged>> {
    const forward = stepForward(this.#latest.steps);
    return forward
      ? this.#commit({ ...forward.step, steps: forward.steps })
      : fail("nothing-to-redo");
  }

  /** Tells every window about a notice that came or went. It is no change: the revision stays. */
  tellNotice(notice: Notice | null): void {
    this.#broadcast({ ...this.standing(""), notice });
  }

  async #commit({ label, edits, steps }: Wanted): Promise<Result<Acknowledged>> {
    const workspace = applyEdits(this.#latest.workspace, edits);
    const problem = unsoundness(workspace, edits);
    if (problem) return { ok: false, failure: problem };
    const standing = { workspace, steps, revision: this.#latest.revision + 1 };
    this.#latest = standing;
    const failure = await this.#saving.save(workspace);
    const changed = this.#tell(standing, { label, edits });
    return failure ? { ok: false, failure } : ok(changed);
  }

  #tell(standing: Standing, change: Pick<Changed, "label" | "edits">): Changed {
    this.#told = standing;
    const { revision, steps } = standing;
    return this.#broadcast({ revision, history: labelsOf(steps), ...change });
  }

  #broadcast(changed: Changed): Changed {
    for (const listener of this.#listeners) listener(changed);
    return changed;
  }

  /** Acknowledges an act that changed no record, with what windows know already. */
  standing(label: string): Acknowledged {
    const { revision, steps } = this.#told;
    return { revision, label, edits: [], history: labelsOf(steps) };
  }
}
