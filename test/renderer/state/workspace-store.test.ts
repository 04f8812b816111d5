import { describe, expect, it } from "vitest";
import { createWorkspaceStore } from "../../../renderer/state/workspace-store";
import { emptyWorkspace } from "../../../shared/model/workspace";
import { sampleSearch } from "../../../shared/sample/sample-search";
import { fakeBridge } from "../../helpers/fake-bridge";

async function connected() {
  const bridge = fakeBridge(emptyWorkspace);
  const store = createWorkspaceStore(bridge);
  const disconnect = store.connect();
  await store.reload();
  const ready = () => {
    const state = store.state();
    if (state.status !== "ready") throw new Error(state.status);
    return state;
  };
  return { bridge, store, ready, disconnect };
}

const dark = { settings: { theme: "dark" as const } };

describe("the window's copy of the workspace", () => {
  it("follows the changes of other windows", async () => {
    const { bridge, ready } = await connected();
    await bridge.elsewhere("changeSettings", dark);
    expect(ready().workspace.settings.theme).toBe("dark");
    expect(ready().history.undo).toBe("Change a setting");
  });

  it("plays a change once, though it comes as an answer and as a broadcast", async () => {
    const { bridge, store, ready } = await connected();
    const answer = await bridge.api.changeSettings(dark);
    if (!answer.ok) throw new Error(answer.failure.code);
    const before = ready();
    store.receive(answer.value);
    expect(ready()).toBe(before);
  });

  it("reads everything again when it missed a change", async () => {
    const { bridge, store, ready, disconnect } = await connected();
    disconnect();
    await bridge.elsewhere("loadSample", {});
    await bridge.elsewhere("changeSettings", dark);
    expect(ready().workspace).toEqual(emptyWorkspace);
    const last = await bridge.api.changeSettings({ settings: { locale: "de-DE" } });
    if (!last.ok) throw new Error(last.failure.code);
    store.receive(last.value);
    await store.reload();
    expect(ready().workspace).toEqual(bridge.workspace());
    expect(Object.keys(ready().workspace.opportunities)).toEqual(
      Object.keys(sampleSearch("2026-05-12").opportunities),
    );
  });

  it("says why when the host cannot be reached at the start, and keeps the records when it is lost later", async () => {
    const bridge = fakeBridge(emptyWorkspace);
    bridge.refuse("readWorkspace", { code: "host-unreachable" });
    const store = createWorkspaceStore(bridge);
    await store.reload();
    expect(store.state()).toEqual({ status: "failed", failure: { code: "host-unreachable" } });
    bridge.refuse("readWorkspace", null);
    await store.reload();
    bridge.refuse("readWorkspace", { code: "host-unreachable" });
    await store.reload();
    expect(store.state().status).toBe("ready");
  });
});
