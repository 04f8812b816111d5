import { screen } from "@testing-library/react";
import { useState } from "react";
import { describe, expect, it } from "vitest";
import { Button } from "../../../renderer/ui/button";
import { CopyButton } from "../../../renderer/ui/copy-button";
import { DayInput } from "../../../renderer/ui/fields/day-input";
import { EvidencePicker } from "../../../renderer/ui/fields/evidence-picker";
import { PercentInput } from "../../../renderer/ui/fields/number-field";
import { Segmented } from "../../../renderer/ui/fields/segmented";
import { EvidenceIcon } from "../../../renderer/ui/tag";
import type { Evidence } from "../../../shared/model/evidence";
import { renderScreen } from "../../helpers/render-screen";

function Steps() {
  const [step, setStep] = useState<"base" | "concrete" | "risky">("base");
  return (
    <Segmented
      label="Agenda"
      value={step}
      onChange={setStep}
      options={[
        { value: "base", label: "Base" },
        { value: "concrete", label: "Concrete perks" },
        { value: "risky", label: "Risky", lockedBecause: "Opens when perks are agreed." },
      ]}
    />
  );
}

describe("a choice of a few", () => {
  it("is a named group that the arrow keys move through, past what is locked", async () => {
    const { user } = await renderScreen(<Steps />);
    expect(screen.getByRole("radiogroup", { name: "Agenda" })).toBeInTheDocument();
    await user.click(screen.getByRole("radio", { name: "Base" }));
    await user.keyboard("{ArrowRight}");
    expect(screen.getByRole("radio", { name: "Concrete perks" })).toBeChecked();
    expect(screen.getByRole("radio", { name: "Risky" })).toBeDisabled();
  });
});

function Grades() {
  const [evidence, setEvidence] = useState<Evidence>("verbal");
  return <EvidencePicker value={evidence} onChange={setEvidence} />;
}

describe("evidence", () => {
  it("R4: says whether the figure will count", async () => {
    const { user } = await renderScreen(<Grades />);
    expect(screen.getByText("Said only: it is kept, not counted.")).toBeInTheDocument();
    await user.click(screen.getByRole("radio", { name: "Written" }));
    expect(screen.getByText("On paper: it counts.")).toBeInTheDocument();
  });

  it("an icon alone still has its name", async () => {
    await renderScreen(<EvidenceIcon evidence="written" />);
    expect(screen.getByRole("img", { name: "On paper" })).toBeInTheDocument();
  });
});

function Share() {
  const [share, setShare] = useState<number | null>(0.1);
  return (
    <>
      <PercentInput label="Target" value={share} onChange={setShare} />
      <output>{String(share)}</output>
    </>
  );
}

function Due() {
  const [day, setDay] = useState<string | null>(null);
  return (
    <>
      <DayInput label="Due" value={day} onChange={setDay} />
      <output>{String(day)}</output>
    </>
  );
}

describe("fields", () => {
  it("a share is written in per cent and kept as a fraction", async () => {
    const { user } = await renderScreen(<Share />);
    const field = screen.getByLabelText("Target");
    expect(field).toHaveValue("10");
    await user.clear(field);
    await user.type(field, "12,5");
    expect(screen.getByRole("status")).toHaveTextContent("0.125");
  });

  it("a day is kept as a civil day", async () => {
    const { user } = await renderScreen(<Due />);
    await user.type(screen.getByLabelText("Due"), "2026-05-15");
    expect(screen.getByRole("status")).toHaveTextContent("2026-05-15");
  });
});

describe("buttons", () => {
  it("a second click while the first still runs does nothing", async () => {
    let runs = 0;
    let finish: () => void = () => undefined;
    const run = () => {
      runs += 1;
      return new Promise<void>((resolve) => {
        finish = resolve;
      });
    };
    const { user } = await renderScreen(<Button onClick={run}>Keep</Button>);
    await user.click(screen.getByRole("button", { name: "Keep" }));
    await user.click(screen.getByRole("button", { name: "Keep" }));
    finish();
    expect(runs).toBe(1);
  });

  it("copies the line and says so", async () => {
    const { user } = await renderScreen(<CopyButton text="It will take $138,000 base salary." />);
    await user.click(screen.getByRole("button", { name: "Copy" }));
    expect(await screen.findByRole("status")).toHaveTextContent("Copied");
    expect(await navigator.clipboard.readText()).toBe("It will take $138,000 base salary.");
  });
});
