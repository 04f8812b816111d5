import { z } from "zod";
import { positiveMoneySchema } from "../money";

export const payPeriods = ["year", "month", "day", "hour"] as const;
export type PayPeriod = (typeof payPeriods)[number];

/**
 * Base pay as it was said: an amount for a period. Hours a week and weeks a year belong to hourly pay
 * and are kept as entered, so that the annualised figure can be checked.
 */
export const paySchema = z
  .object({
    amount: positiveMoneySchema,
    per: z.enum(payPeriods).default("year"),
    hoursPerWeek: z.number().min(1, "out-of-range").max(168, "out-of-range").default(40),
    weeksPerYear: z.number().min(1, "out-of-range").max(53, "out-of-range").default(52),
    daysPerYear: z.number().min(1, "out-of-range").max(366, "out-of-range").default(260),
  })
  .readonly();
export type Pay = z.infer<typeof paySchema>;
