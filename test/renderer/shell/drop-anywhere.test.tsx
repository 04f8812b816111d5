import { fireEvent, waitFor } from "@testing-library/react";
import { expect, it } from "vitest";
import { DropAnywhere } from "../../../renderer/features/shell/drop-anywhere";
import { takeDroppedFile } from "../../../renderer/state/dropped-file";
import { fixtureBytes } from "../../helpers/import-fixtures";
import { renderScreen } from "../../helpers/render-screen";

it.each([
  ["h1b-sample.csv", "market"],
  ["huntr.csv", "import"],
] as const)("%s dropped on any screen goes to %s, told by its header", async (name, to) => {
  await renderScreen(<DropAnywhere />);
  const file = new File([new Uint8Array(fixtureBytes(name))], name);
  fireEvent.drop(document.body, { dataTransfer: { files: [file], types: ["Files"] } });
  await waitFor(() => expect(window.location.hash).toBe(`#/${to}`));
  expect(takeDroppedFile(to)).toBe(file);
});
