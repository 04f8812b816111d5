import type { FiledPay, FilingQuery, Filings } from "./filings";

/** What a company filed for a role, or for all its roles where nothing is filed under that title. */
type CompanyPay = {
  readonly query: FilingQuery;
  readonly isOfRole: boolean;
  readonly filed: FiledPay;
};

/** Filed base pay of one company by its whole name; null when it filed nothing. */
export function companyPay(
  filings: Filings,
  { company, role }: { readonly company: string; readonly role: string },
): CompanyPay | null {
  const all: FilingQuery = { employer: company, title: "", place: "", year: null, isWhole: true };
  const ofRole = { ...all, title: role };
  const byRole = filings.lookUp(ofRole);
  if (byRole.count > 0) return { query: ofRole, isOfRole: true, filed: byRole };
  const filed = filings.lookUp(all);
  return filed.count > 0 ? { query: all, isOfRole: false, filed } : null;
}
