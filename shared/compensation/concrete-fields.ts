import type { concreteKinds } from "../model/component";
import { clawbackLabels, type FieldRow } from "./field-row";
import { valueCommute } from "./items/commute";
import { valueSickDays, valueVacation } from "./items/days-off";
import { valueEspp } from "./items/espp";
import { valueAllowance, valueFood, valueRemoteDays } from "./items/everyday-perks";
import { valueHealth } from "./items/health";
import { valueHours } from "./items/hours";
import { valuePension } from "./items/pension";
import { valueSignOn } from "./items/sign-on";
import { defaultBand, defaultTiers } from "./presets";

/** The rows of the concrete kinds, in the order of all screens (R10). */
export const concreteFields: {
  readonly [K in (typeof concreteKinds)[number]]: FieldRow<K>;
} = {
  "sign-on": {
    label: "Sign-on",
    help: "Paid once. It is spread over the years you plan for and shortened by what you might pay back.",
    question: "Is there a sign-on payment, and must I pay it back if I leave?",
    fields: {
      amount: { label: "Amount, once", input: "money", default: null },
      clawback: {
        label: "What must you pay back if you leave early?",
        input: "choice",
        default: "none",
        choices: Object.entries(clawbackLabels).map(([value, label]) => ({ value, label })),
      },
      clawbackMonths: { label: "Pay back within", input: "months", default: 0 },
    },
    value: valueSignOn,
  },
  pension: {
    label: "Pension",
    help: "What they add to your pension or 401(k). Your own part is your pay and does not count.",
    question: "What do you pay into the pension, and what must I pay in to get all of it?",
    fields: {
      scheme: {
        label: "How do they pay?",
        input: "variant",
        default: "percent",
        variants: {
          percent: {
            label: "A percentage of base",
            fields: { rate: { label: "They pay", input: "percent", default: null } },
          },
          tiers: {
            label: "A match of what you pay in",
            fields: {
              tiers: {
                label: "Match",
                help: "100% up to 3%, then 50% up to 5%: they double the first 3% of base and add half of the next 2%.",
                input: "list",
                addLabel: "Add a step",
                most: 6,
                columns: {
                  rate: { label: "They add", input: "percent", default: null },
                  upTo: { label: "of what you pay, up to", input: "percent", default: null },
                },
                default: defaultTiers,
              },
              ownRate: { label: "You pay in", input: "percent", default: 0.05 },
            },
          },
          band: {
            label: "A percentage of a band of pay",
            fields: {
              rate: { label: "They pay", input: "percent", default: defaultBand.rate },
              lower: { label: "of pay above", input: "money", default: defaultBand.lower },
              upper: { label: "up to", input: "money", default: defaultBand.upper },
              trigger: { label: "once pay is over", input: "money", default: defaultBand.trigger },
            },
          },
        },
      },
    },
    value: valuePension,
  },
  health: {
    label: "Health cover",
    help: "What the same cover would cost you elsewhere, minus what you pay here.",
    question: "What does health cover cost me, and whom does it cover?",
    fields: {
      elsewhere: { label: "Elsewhere you would pay a year", input: "money", default: null },
      here: { label: "Here you pay a year", input: "money", default: 0 },
    },
    value: valueHealth,
  },
  vacation: {
    label: "Vacation",
    help: "Each day over or under your normal number is worth a day's base.",
    question: "How many days of vacation are in the contract?",
    fields: { days: { label: "Paid days a year", input: "days", default: null } },
    value: valueVacation,
  },
  "sick-days": {
    label: "Sick days",
    help: "Each day over or under your normal number is worth a day's base.",
    question: "How many sick days are paid?",
    fields: { days: { label: "Paid days a year", input: "days", default: null } },
    value: valueSickDays,
  },
  hours: {
    label: "Hours",
    labelNote: "a week",
    help: "Hours have no price of their own. They count in the pay of a real hour.",
    question: "How many hours a week are in the contract, and how much on-call?",
    fields: {
      contractHours: { label: "In the contract, a week", input: "hours", default: 40 },
      realHours: { label: "People really work, a week", input: "hours", default: 40 },
      onCallHours: { label: "On-call on top, a week", input: "hours", default: 0 },
    },
    value: valueHours,
  },
  commute: {
    label: "Commute",
    labelNote: "each way",
    help: "Fares and your time on the road, at the share of hourly pay that you set.",
    question: "How many days a week must I be there?",
    isOwnFact: true,
    fields: {
      daysPerYear: { label: "Days there a year", input: "days", default: null },
      oneWayMinutes: { label: "One way", input: "minutes", default: null },
      farePerDay: { label: "Fare or fuel a day", input: "money", default: 0 },
    },
    value: valueCommute,
  },
  food: {
    label: "Food",
    help: "Days with a free meal, at what you would spend without it.",
    question: "Are meals paid?",
    fields: {
      daysPerYear: { label: "Days a year", input: "days", default: null },
      perDay: { label: "You would spend a day", input: "money", default: null },
    },
    value: valueFood,
  },
  allowance: {
    label: "Allowances",
    help: "Money for phone, home office, gym, travel or training. A cost is entered with a minus.",
    question: "Which allowances are in the contract?",
    fields: {
      label: { label: "For", input: "line", default: "" },
      perYear: { label: "Amount a year", input: "signed-money", default: null },
    },
    value: valueAllowance,
  },
  "remote-days": {
    label: "Remote days",
    help: "Days at home, at what a day's commute costs you. Leave it out if Commute counts only the days there.",
    question: "How many days at home are in the contract?",
    fields: {
      daysPerYear: { label: "Days at home a year", input: "days", default: null },
      savedPerDay: { label: "You save a day", input: "money", default: null },
    },
    value: valueRemoteDays,
  },
  espp: {
    label: "Share purchase plan",
    help: "Shares bought below their price and sold at once.",
    question: "Is there a share purchase plan, with which discount, and may I sell at once?",
    fields: {
      contribution: { label: "You pay in a year", input: "money", default: null },
      discount: { label: "Discount", input: "percent", default: 0.15 },
      startPrice: { label: "Share price at the start", input: "price", default: null },
      endPrice: { label: "Share price at the end", input: "price", default: null },
    },
    value: valueEspp,
  },
};
