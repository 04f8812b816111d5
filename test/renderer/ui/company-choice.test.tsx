import { screen, waitFor } from "@testing-library/react";
import { useState } from "react";
import { describe, expect, it } from "vitest";
import { CompanyChoice } from "../../../renderer/ui/fields/company-choice";
import { renderScreen } from "../../helpers/render-screen";
import { anOpportunity, aWorkspace } from "../../helpers/workspaces";

const LAST = { value: "new", label: "A new company\u2026" };
const many = Array.from({ length: 80 }, (_, place) =>
  anOpportunity(`Northwind ${String(place).padStart(2, "0")}`),
);
const zurich = anOpportunity("Zürich Robotics");
const ended = anOpportunity("Adatum Bank", [], { stage: "rejected" });

function Field({ onChosen }: { readonly onChosen: (value: string, typed: string) => void }) {
  const [value, setValue] = useState<string | null>(null);
  return (
    <CompanyChoice
      label="Company"
      value={value}
      last={LAST}
      onChange={(chosen, typed) => {
        setValue(chosen);
        onChosen(chosen, typed);
      }}
    />
  );
}

async function open() {
  const chosen: (readonly [value: string, typed: string])[] = [];
  const rendered = await renderScreen(<Field onChosen={(...it) => chosen.push(it)} />, {
    workspace: aWorkspace([ended, ...many, zurich]),
  });
  const field = screen.getByRole("combobox", { name: "Company" });
  const listed = () => screen.getAllByRole("option").map((it) => it.textContent);
  return { ...rendered, field, chosen, listed };
}

describe("choosing a company of a long search", () => {
  it("shows the first fifty, in play before what is over, and says how many more there are", async () => {
    const { user, field, listed } = await open();
    await user.click(field);
    expect(listed()).toHaveLength(52);
    expect(listed().slice(0, 2)).toEqual(["Northwind 00", "Northwind 01"]);
    expect(listed().slice(-2)).toEqual(["32 more: type a name", LAST.label]);
  });

  it("finds a name by any of its words, without accents, and Enter takes the first", async () => {
    const { user, field, chosen, listed } = await open();
    await user.type(field, "robotics zurich");
    expect(listed()).toEqual(["Zürich Robotics", LAST.label]);
    await user.keyboard("{Enter}");
    expect(chosen.map(([value]) => value)).toEqual([zurich.id]);
    await waitFor(() => expect(field).toHaveDisplayValue("Zürich Robotics"));
  });

  it("walks by arrow and takes with Enter", async () => {
    const { user, field, chosen } = await open();
    await user.type(field, "northwind 7");
    await user.keyboard("{ArrowDown}{ArrowDown}{Enter}");
    expect(chosen).toEqual([[many[27]?.id, "northwind 7"]]);
  });

  it("the arrow opens the list on its first entry", async () => {
    const { user, field, chosen } = await open();
    field.focus();
    await user.keyboard("{ArrowDown}{Enter}");
    expect(chosen).toEqual([[many[0]?.id, ""]]);
  });

  it("a name that is not there is carried into the new company", async () => {
    const { user, field, chosen } = await open();
    await user.type(field, "Contoso{Enter}");
    expect(chosen).toEqual([["new", "Contoso"]]);
  });

  it("a name that is not there is kept when the field is left without Enter", async () => {
    const { user, field, chosen } = await open();
    await user.type(field, "Contoso");
    await user.tab();
    expect(chosen).toEqual([["new", "Contoso"]]);
  });

  it("a whole name is chosen before a longer one, and also when the field is left at once", async () => {
    const { user, field, chosen } = await open();
    const exact = many[12];
    await user.type(field, `${exact?.company}`);
    await user.tab();
    expect(chosen).toEqual([[exact?.id, ""]]);
  });

  it("a half-typed name of the list is no new company", async () => {
    const { user, field, chosen } = await open();
    await user.type(field, "northw");
    await user.tab();
    expect(chosen).toEqual([]);
  });

  it("Esc closes the list and keeps what was chosen", async () => {
    const { user, field } = await open();
    await user.type(field, "zurich{Enter}");
    await user.clear(field);
    await user.type(field, "north{Escape}");
    expect(screen.queryByRole("option")).toBeNull();
    await user.tab();
    await waitFor(() => expect(field).toHaveDisplayValue("Zürich Robotics"));
  });
});
