import { readdirSync, readFileSync } from "node:fs";
import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { KeysDialog } from "../../../renderer/features/shell/keys-dialog";
import { hotkeys, keyText } from "../../../renderer/state/hotkeys";
import { renderScreen } from "../../helpers/render-screen";

describe("the ? help", () => {
  it("lists every key of the map with what it does, and no other", async () => {
    await renderScreen(<KeysDialog onClose={() => undefined} />);
    const dialog = await screen.findByRole("dialog", { name: "Keys" });
    const shown = within(dialog)
      .getAllByRole("term")
      .map((term) => ({
        says: term.textContent,
        keys: [...(term.nextElementSibling?.querySelectorAll("kbd") ?? [])].map(
          (key) => key.textContent,
        ),
      }));
    const bound = Object.values(hotkeys).map(({ keys, says }) => ({
      says,
      keys: [...new Set(keys.map(keyText))],
    }));
    const bySays = (one: { says: string | null }, other: { says: string | null }) =>
      String(one.says).localeCompare(String(other.says));
    expect(shown.toSorted(bySays)).toEqual(bound.toSorted(bySays));
  });

  const source = readdirSync("renderer", { recursive: true, encoding: "utf8" })
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => readFileSync(`renderer/${path}`, "utf8"))
    .join("\n");

  /** A row is a link or a button, and a card moves itself. */
  const answeredByTheRow = ["openRow", "moveCard"];
  const listened = Object.keys(hotkeys).filter((name) => !answeredByTheRow.includes(name));

  it.each(listened)("%s of the map is listened to", (name) => {
    expect(new RegExp(`useHotkey\\(\\s*"${name}"`).test(source)).toBe(true);
  });
});
