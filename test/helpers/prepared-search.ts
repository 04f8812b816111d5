import { changes } from "../../shared/changes";
import type { Opportunity } from "../../shared/model/opportunity";
import type { Workspace } from "../../shared/model/workspace";
import { sampleSearch } from "../../shared/sample/sample-search";

const TODAY = "2026-05-12";
const sample = sampleSearch(TODAY);

/** One company of the sample search. Throws when the sample has none of this name. */
export function opportunityNamed(company: string): Opportunity {
  const found = Object.values(sample.opportunities).find((it) => it.company === company);
  if (!found) throw new Error(`The sample has no ${company}`);
  return found;
}

/** The sample, further on: the sheet to the employer is out, a sign-on has no exchange rate. */
export function preparedSearch(): Workspace {
  const globex = opportunityNamed("Globex");
  const packages = globex.packages.map((version) => ({
    ...version,
    components: version.components.map((it) =>
      it.kind === "sign-on" ? { ...it, amount: { ...it.amount, currency: "EUR" } } : it,
    ),
  }));
  const sent = changes.sendSheet.apply(
    { ...sample, opportunities: { ...sample.opportunities, [globex.id]: { ...globex, packages } } },
    {
      of: null,
      sheet: {
        at: "2026-05-11T17:00",
        until: "2026-05-13T17:00",
        base: { minor: 14_600_000, currency: "USD" },
        rows: [],
      },
      channel: "email",
      wouldStay: true,
    },
    { today: TODAY, newId: () => "5c2ee000-0000-4000-8000-000000000001" },
  );
  if (!sent.ok) throw new Error(`The sheet cannot be sent: ${sent.failure.code}`);
  return sent.value;
}
