/** Currency codes with their English names, for a list to choose from. */
type CurrencyOption = { readonly value: string; readonly label: string };

const names = new Intl.DisplayNames("en", { type: "currency" });

export const currencyOptions: readonly CurrencyOption[] = Intl.supportedValuesOf("currency")
  .filter((code) => names.of(code) !== code)
  .map((code) => ({ value: code, label: `${code} \u2013 ${names.of(code)}` }));

/** ISO 3166 regions by the currency paid there, for a first guess that the user can change. */
const regionsByCurrency: Readonly<Record<string, string>> = {
  USD: "US EC SV PR",
  EUR: "AT BE CY DE EE ES FI FR GR HR IE IT LT LU LV MT NL PT SI SK",
  GBP: "GB",
  JPY: "JP",
  INR: "IN",
  CAD: "CA",
  AUD: "AU",
  NZD: "NZ",
  CHF: "CH LI",
  SEK: "SE",
  NOK: "NO",
  DKK: "DK",
  PLN: "PL",
  CZK: "CZ",
  HUF: "HU",
  RON: "RO",
  BRL: "BR",
  MXN: "MX",
  CNY: "CN",
  HKD: "HK",
  SGD: "SG",
  KRW: "KR",
  TWD: "TW",
  ILS: "IL",
  TRY: "TR",
  ZAR: "ZA",
  AED: "AE",
};

/** The currency of the region of a language tag ("en-GB" is GBP); dollars where it names none. */
export function currencyOfLanguage(tag: string): string {
  const region = new Intl.Locale(tag).region ?? "";
  const found = Object.entries(regionsByCurrency).find(([, regions]) =>
    regions.split(" ").includes(region),
  );
  return region !== "" && found ? found[0] : "USD";
}
