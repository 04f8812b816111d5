import { Select } from "@mantine/core";
import { type KeyboardEvent, useMemo, useRef } from "react";
import { isInPlay } from "../../../shared/model/opportunity";
import type { Workspace } from "../../../shared/model/workspace";
import { searchable, searchWords } from "../../../shared/pipeline/search-text";
import { useFormat } from "../../state/format";
import { useWorkspace } from "../../state/workspace";
import menu from "../menu.module.css";
import styles from "./company-choice.module.css";
import { type FieldProps, wiring } from "./field";

type Choice = { readonly value: string; readonly label: string };

/** A longer list is narrowed by typing: thousands of entries would hold the page each time it opens. */
const SHOWN = 50;

/**
 * One opportunity of the search, by its id. Typing narrows the list, the arrows and Enter choose, Esc closes
 * it. `value` is null while nothing is chosen. A name that no entry holds is not lost when the field is left.
 */
export function CompanyChoice(
  props: Omit<FieldProps<string | null>, "onChange"> & {
    /** The way out that stands under the list, whatever was typed: a new company, or none. */
    readonly last: Choice;
    /** `typed` is what was written and names no company of the list; else it is empty. */
    readonly onChange: (value: string, typed: string) => void;
  },
) {
  const { last, onChange } = props;
  const { opportunities } = useWorkspace();
  const format = useFormat();
  const text = useRef("");
  const companies = useMemo(() => companiesOf(opportunities), [opportunities]);
  const data = useMemo(() => [...companies, last], [companies, last]);
  const filter = useMemo(
    () => narrowing(companies, last, format.number),
    [companies, last, format],
  );
  /** Written, and not chosen from the list yet. */
  const typed = () => (data.some(({ label }) => label === text.current) ? "" : text.current.trim());
  /** A whole name counts as chosen, also when Enter or Tab came before the list stood open. */
  const takeWhole = () => {
    const whole = companies.find(({ label }) => label === text.current);
    if (!whole || whole.value === props.value) return false;
    onChange(whole.value, "");
    return true;
  };
  const leave = () => {
    if (takeWhole() || props.value !== null || typed() === "") return;
    const isKnown = companies.some(({ label }) => searchable(label).includes(searchable(typed())));
    if (!isKnown) onChange(last.value, typed());
  };
  return (
    <Select
      {...wiring(props)}
      error={props.error}
      data={data}
      filter={filter}
      value={props.value}
      onChange={(value) => value !== null && onChange(value, typed())}
      onSearchChange={(next) => {
        text.current = next;
      }}
      // Before the library empties what was typed.
      wrapperProps={{
        onBlurCapture: leave,
        onKeyDownCapture: (event: KeyboardEvent) => {
          if (event.key === "Enter" && takeWhole()) event.preventDefault();
        },
      }}
      onFocus={(event) => event.currentTarget.select()}
      searchable
      selectFirstOptionOnChange
      openOnFocus={false}
      allowDeselect={false}
      withCheckIcon={false}
      withScrollArea={false}
      classNames={{ dropdown: `${menu.dropdown} ${styles.dropdown}`, option: styles.option ?? "" }}
    />
  );
}

/** The first that hold every word typed, how many more there are, and what always stands last. */
function narrowing(all: readonly Choice[], last: Choice, number: (value: number) => string) {
  let texts: readonly string[] | null = null;
  return ({ search }: { readonly search: string }) => {
    const words = searchWords(search);
    if (words.length > 0) texts ??= all.map((it) => searchable(it.label));
    const found = all.filter((_, at) => words.every((word) => texts?.[at]?.includes(word)));
    const whole = found.findIndex(({ label }) => label === search);
    if (whole > 0) found.unshift(...found.splice(whole, 1));
    const rest = found.length - SHOWN;
    const more = { value: "more", label: `${number(rest)} more: type a name`, disabled: true };
    return [...found.slice(0, SHOWN), ...(rest > 0 ? [more] : []), last];
  };
}

const byName = new Intl.Collator("en").compare;

/** In play first, then by name; the role tells two processes of one company apart. */
function companiesOf(opportunities: Workspace["opportunities"]): readonly Choice[] {
  const all = Object.values(opportunities);
  const processes = new Map<string, number>();
  for (const { company } of all) processes.set(company, (processes.get(company) ?? 0) + 1);
  const sorted = (some: typeof all) => some.sort((a, b) => byName(a.company, b.company));
  return [...sorted(all.filter(isInPlay)), ...sorted(all.filter((it) => !isInPlay(it)))].map(
    ({ id, company, role }) => ({
      value: id,
      label: (processes.get(company) ?? 0) > 1 ? `${company}, ${role}` : company,
    }),
  );
}
