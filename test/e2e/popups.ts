import { type OpportunityTab, opportunityHref } from "../../renderer/state/route";
import type { Opportunity } from "../../shared/model/opportunity";
import { opportunityNamed, preparedSearch } from "../helpers/prepared-search";

/** How one dialog, menu or card is opened by a person, and what it is called. */
export type Opening = {
  readonly at: string;
  /** A button, then items of the menu it opens; the last press opens what is looked at. */
  readonly press: readonly (string | RegExp)[];
  /** Opens it from anywhere, in place of a press. */
  readonly key?: string;
  readonly name: string | RegExp;
  /** Sent off as it opens, to see what it says to a form that is not filled in. */
  readonly isRefused?: true;
  /** What the file holds that its press asks for. */
  readonly file?: () => string;
  /** Only shown beside its control, which keeps the focus. */
  readonly isBeside?: true;
  /** It only opens under a passphrase. */
  readonly isSealed?: true;
};

const at = (company: Opportunity["company"], tab: OpportunityTab) =>
  opportunityHref(opportunityNamed(company).id, tab);
const fabrikam = (tab: OpportunityTab) => at("Fabrikam Health", tab);
const deskOf = (company: string) => `#/counter-offer/${opportunityNamed(company).id}`;

const opens = (
  where: string,
  press: string | RegExp | readonly (string | RegExp)[],
  name: string | RegExp,
  more: Pick<Opening, "isBeside" | "isRefused" | "isSealed" | "file"> = {},
): Opening => ({
  at: where,
  press: typeof press === "string" || press instanceof RegExp ? [press] : press,
  name,
  ...more,
});
const byKey = (key: string, name: string, more: Pick<Opening, "isRefused"> = {}): Opening => ({
  at: "#/anchor",
  press: [],
  key,
  name,
  ...more,
});

/**
 * Every source file that draws a dialog, a menu or a card, with the ways to open what it draws. A test
 * compares the names with the source: what is new without its place here fails.
 */
export const popups: Readonly<Record<string, readonly Opening[]>> = {
  "features/anchor/other-answers.tsx": [
    opens("#/anchor", "Asked something else?", "Asked something else?"),
  ],
  "features/anchor/stop-rule.tsx": [opens("#/anchor", "Change stop rule", "Change stop rule")],
  "features/before-call/call-menu.tsx": [opens("#/call", "Another company", "Another company")],
  "features/career/past-job-dialog.tsx": [
    opens("#/career", "Add a past job", "Add a past job", { isRefused: true }),
    opens("#/career", "Edit Relecloud", "Edit Relecloud"),
  ],
  "features/compare/add-package.tsx": [opens("#/compare", /^Add package/, /^Add package/)],
  "features/compare/column-menu.tsx": [opens("#/compare", "Umbra Labs", "Umbra Labs")],
  "features/compare/left-out.tsx": [opens("#/compare", /figures? left out$/, /left out$/)],
  "features/compare/pair-name.tsx": [opens("#/compare", "Fabrikam Health", "Fabrikam Health")],
  "features/compare/why-popover.tsx": [
    opens("#/compare", /^Base salary, Globex/, /^Why this value/),
    opens("#/compare", /^Expected, Globex/, /^Why this value/),
  ],
  "features/counter-offer/decider-dialog.tsx": [
    opens(deskOf("Fabrikam Health"), "Change", "Who decides?"),
  ],
  "features/counter-offer/desk-choice.tsx": [
    opens(deskOf("Fabrikam Health"), /\d more/, /\d more/),
  ],
  "features/counter-offer/employer-answer-dialog.tsx": [
    opens("#/counter-offer/current-job", "Log their answer", /^The answer of/, {
      isRefused: true,
    }),
  ],
  "features/counter-offer/flag-date.tsx": [
    opens(deskOf("Fabrikam Health"), /^Verbal promise: .*Change$/, /^Verbal promise/),
  ],
  "features/counter-offer/send-dialog.tsx": [
    opens(deskOf("Fabrikam Health"), "Mark as sent", "Mark as sent"),
  ],
  "features/log-number/log-number-dialog.tsx": [
    byKey("n", "Log a number", { isRefused: true }),
    opens("#/anchor", "Log the answer", /^Log (the answer|a number)$/),
    opens(fabrikam("rounds"), /^Counter \$126,000/, "Edit a number"),
  ],
  "features/opportunity/dialogs/action-dialog.tsx": [
    opens(fabrikam("rounds"), "Add a next step", "Add a next step", { isRefused: true }),
    opens(fabrikam("rounds"), /^Call and say the number/, "Edit the next step"),
  ],
  "features/opportunity/dialogs/deadline-dialog.tsx": [
    opens(fabrikam("rounds"), "Add a deadline", "Add a deadline", { isRefused: true }),
    opens(fabrikam("rounds"), /^Tomorrow.*their paper is due/, "Edit the deadline"),
  ],
  "features/opportunity/dialogs/interview-dialog.tsx": [
    opens(fabrikam("interviews"), "Add an interview", "Add an interview", { isRefused: true }),
    opens(fabrikam("interviews"), "System design", "Edit the interview"),
  ],
  "features/opportunity/opportunity-menu.tsx": [
    opens(fabrikam("rounds"), "More for Fabrikam Health", "More for Fabrikam Health"),
  ],
  "features/opportunity/rounds/round-menu.tsx": [
    opens(fabrikam("rounds"), /^More for Ask/, /^More for Ask/),
  ],
  "features/opportunity/dialogs/stage-dates-dialog.tsx": [
    opens(fabrikam("timeline"), "Correct the dates", "Correct the dates"),
    opens(
      fabrikam("timeline"),
      ["More for Fabrikam Health", "Correct the dates"],
      "Correct the dates",
    ),
  ],
  "features/package/package-dialog.tsx": [
    opens("#/compare", ["Umbra Labs", "Edit package"], "Package, Umbra Labs"),
    opens("#/settings", "Edit the whole package", "Your current job"),
  ],
  "features/package/version-bar.tsx": [
    opens(fabrikam("package"), /^Version shown/, /^Version shown/),
    opens(fabrikam("package"), "More for this version", "More for this version"),
  ],
  "features/palette/palette.tsx": [byKey("Control+k", "Commands")],
  "features/people/contact-dialog.tsx": [
    opens("#/people", "Add a person", "Add a person", { isRefused: true }),
    opens("#/people", "Edit Dana Reyes", "Edit Dana Reyes"),
  ],
  "features/people/pay-fact-dialog.tsx": [
    opens("#/people", "Add a pay fact", "Add a pay fact", { isRefused: true }),
    opens("#/people", "Edit the pay at Globex", "Edit a pay fact"),
  ],
  "features/pipeline/card-menu.tsx": [opens("#/pipeline", "More for Globex", "More for Globex")],
  "features/pipeline/filter-menu.tsx": [opens("#/pipeline", "Filter", "Filter")],
  "features/pipeline/opportunity-dialog.tsx": [
    byKey("Shift+N", "New opportunity", { isRefused: true }),
    opens("#/pipeline", ["More for Globex", "Edit"], "Edit Globex"),
  ],
  "features/rules/snooze-dialog.tsx": [
    opens("#/rules", "Snooze R4", "Snooze R4", { isRefused: true }),
  ],
  "features/settings/import-dialog.tsx": [
    opens("#/settings", "Import an export", "Replace everything by this export", {
      file: () => JSON.stringify(preparedSearch()),
    }),
  ],
  "features/settings/leaving-dialog.tsx": [
    opens("#/settings", "I do not hold it any more", "No contract is signed yet"),
  ],
  "features/settings/passphrase-dialog.tsx": [
    opens("#/settings", "Set a passphrase", "Set a passphrase", { isRefused: true }),
    opens("#/settings", "Change the passphrase", "Change the passphrase", { isSealed: true }),
    opens("#/settings", "Remove it", "Remove the passphrase", { isSealed: true }),
  ],
  "features/shell/export-dialog.tsx": [
    opens("#/settings", "Export everything", "Export in the clear", { isSealed: true }),
    opens("#/anchor", ["Export Anchor", "Save as picture (PNG)"], "Export in the clear", {
      isSealed: true,
    }),
  ],
  "features/shell/keys-dialog.tsx": [byKey("?", "Keys")],
  "features/shell/leverage-meter.tsx": [
    opens("#/today", /^Leverage/, /^Leverage/, { isBeside: true }),
  ],
  "features/shell/more-menu.tsx": [opens("#/today", "More", "More")],
  "features/week/calendar-files.tsx": [opens("#/week", "Calendar file", "Calendar file")],
  "ui/page-export.tsx": [opens("#/anchor", "Export Anchor", "Export Anchor")],
};
