import { MantineProvider } from "@mantine/core";
import { Notifications } from "@mantine/notifications";
import { type RenderResult, render, waitFor } from "@testing-library/react";
import userEvent, { type UserEvent } from "@testing-library/user-event";
import type { ReactNode } from "react";
import { DialogsProvider } from "../../renderer/dialogs-provider";
import { useStatePart, WorkspaceProvider } from "../../renderer/state/workspace";
import { cssVariablesResolver, theme } from "../../renderer/theme/theme";
import { emptyWorkspace, type Workspace } from "../../shared/model/workspace";
import { type FakeBridge, type FakeHost, fakeBridge } from "./fake-bridge";

export type Rendered = RenderResult & { readonly bridge: FakeBridge; readonly user: UserEvent };

export type ScreenOptions = FakeHost & {
  readonly workspace?: Workspace;
  /** The frozen wall clock, `2026-05-12T09:00` unless told. */
  readonly now?: string;
};

/** Mounts a screen as the app does, over a host in memory, and waits until the workspace is there. */
export async function renderScreen(
  screen: ReactNode,
  { workspace = emptyWorkspace, now, ...host }: ScreenOptions = {},
): Promise<Rendered> {
  const bridge = fakeBridge(workspace, now, host);
  const user = userEvent.setup();
  const rendered = render(
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariablesResolver}
      defaultColorScheme="light"
      env="test"
    >
      <Notifications transitionDuration={0} />
      <WorkspaceProvider bridge={bridge}>
        <WhenReady>{screen}</WhenReady>
      </WorkspaceProvider>
    </MantineProvider>,
  );
  await waitFor(() => {
    if (rendered.container.querySelector("[data-testid=ready]") === null)
      throw new Error("The workspace was not read");
  });
  return { ...rendered, bridge, user };
}

function WhenReady({ children }: { readonly children: ReactNode }) {
  if (useStatePart((it) => it.status) !== "ready") return null;
  return (
    <div data-testid="ready">
      <DialogsProvider>{children}</DialogsProvider>
    </div>
  );
}
