/** How many cases a property is tried with: 10,000 in the full run, fewer with PROPERTY_RUNS while working. */
export const propertyRuns = Number(process.env.PROPERTY_RUNS ?? 10_000);

/** A property is given time by its number of cases, so that a slow machine never fails it. */
export const propertyTimeout = 60_000 + propertyRuns * 60;
