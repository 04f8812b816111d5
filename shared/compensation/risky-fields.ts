import { type riskyKinds, vestingSteps } from "../model/component";
import type { FieldRow } from "./field-row";
import { valueBonus } from "./items/bonus";
import { valueOptions } from "./items/options";
import { valuePromisedRaise, valueUnlimitedLeave } from "./items/promises";
import { valueRefresher, valueRsu } from "./items/rsu";
import { defaultExits } from "./presets";

const stepLabels: Readonly<Record<(typeof vestingSteps)[number], string>> = {
  1: "Every month",
  3: "Every quarter",
  6: "Every half year",
  12: "Once a year",
};

const shareGrant: FieldRow<"rsu">["fields"] = {
  grant: { label: "Value of the whole grant", input: "money", default: null },
  schedule: { label: "Vests in each year", input: "vesting", default: [0.25, 0.25, 0.25, 0.25] },
  cliffMonths: {
    label: "Nothing before",
    help: "The cliff: who leaves before it gets nothing.",
    input: "months",
    default: 12,
  },
  everyMonths: {
    label: "Then",
    input: "choice",
    default: 3,
    choices: vestingSteps.map((value) => ({ value, label: stepLabels[value] })),
  },
  growth: {
    label: "You expect the share price to grow a year",
    input: "percent",
    default: 0,
  },
  isPrivate: {
    label: "The shares cannot be sold on a market",
    input: "yes-no",
    default: false,
  },
};

/** The rows of the risky kinds, in the order of all screens (R10). */
export const riskyFields: { readonly [K in (typeof riskyKinds)[number]]: FieldRow<K> } = {
  bonus: {
    label: "Bonus",
    help: "Promised is not paid. Half is counted until you enter what they paid in past years.",
    question: "What share of the bonus did you pay in the last three years?",
    fields: {
      target: { label: "They say, of base", input: "percent", default: null },
      history: {
        label: "What they really paid",
        help: "For each past year, as a share of what was promised. 50% is half.",
        input: "percent-list",
        rowLabel: "Paid",
        addLabel: "Add a year",
        most: 40,
        default: [],
      },
    },
    value: valueBonus,
  },
  rsu: {
    label: "RSU",
    help: "Shares granted over years. Counted year by year as they vest, less for the chance that you leave.",
    question: "How many shares, over how many years, and how do they vest?",
    fields: shareGrant,
    value: valueRsu,
  },
  refresher: {
    label: "Refresher",
    help: "Later grants they speak of. They count nothing until they are on paper.",
    question: "Are yearly grants in the contract?",
    fields: shareGrant,
    value: valueRefresher,
  },
  options: {
    label: "Options",
    help: "Valued by how the company may end. What they say is only shown, never counted.",
    question:
      "How many shares are there in all, what is the strike, and how much is paid to investors first?",
    fields: {
      count: { label: "Number of options", input: "count", default: null },
      strike: { label: "You pay for a share (strike)", input: "price", default: null },
      preferredPrice: {
        label: "They say a share is worth",
        help: "The price investors paid. Your shares are not theirs.",
        input: "price",
        default: null,
      },
      fullyDilutedAtExit: {
        label: "All shares at the exit",
        help: "Fully diluted, with the shares of rounds still to come.",
        input: "count",
        default: null,
      },
      liquidationPreference: {
        label: "Investors are paid first",
        help: "The liquidation preference: usually all the money they put in.",
        input: "money",
        default: null,
      },
      preferredShare: { label: "Investors hold", input: "percent", default: 0.5 },
      exits: {
        label: "How it may end",
        help: "What the company may sell for and how likely each is. Together 100%.",
        input: "list",
        addLabel: "Add an ending",
        most: 12,
        columns: {
          probability: { label: "Likely", input: "percent", default: null },
          value: { label: "The company sells for", input: "money", default: null },
        },
        default: defaultExits,
      },
      years: { label: "Years until then", input: "years", default: 5 },
      discount: {
        label: "A later year is worth less by",
        help: "Risky money far away: 20% a year is common.",
        input: "percent",
        default: 0.2,
      },
      vestYears: { label: "They vest over", input: "years", default: 4 },
    },
    value: valueOptions,
  },
  "promised-raise": {
    label: "Promised raise",
    help: "Counts nothing until it is on paper.",
    question: "Will you put the raise and its date in the contract?",
    fields: {
      amount: { label: "More a year", input: "money", default: null },
      afterMonths: { label: "After", input: "months", default: 12 },
    },
    value: valuePromisedRaise,
  },
  "unlimited-leave": {
    label: "Unlimited leave",
    help: "No number of days is promised, so it counts nothing. Ask how many days people take.",
    question: "How many days did people take last year?",
    fields: {},
    value: valueUnlimitedLeave,
  },
};
