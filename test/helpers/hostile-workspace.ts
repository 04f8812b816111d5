import { type Workspace, workspaceSchema } from "../../shared/model/workspace";
import { sampleSearch } from "../../shared/sample/sample-search";
import { hostileTexts } from "./random-changes";

/** Fields whose text is a choice, an id, a date or a currency, not something a person typed. */
const typed = new Set([
  "company",
  "role",
  "place",
  "source",
  "note",
  "title",
  "name",
  "email",
  "phone",
  "employer",
  "text",
  "label",
]);

/** The sample search, its every typed text replaced by text that broke other programs. */
export function hostileWorkspace(): Workspace {
  let at = 0;
  const nextText = () => {
    at += 1;
    return hostileTexts[at % hostileTexts.length] ?? "";
  };
  const poison = (value: unknown, key = ""): unknown => {
    if (typeof value === "string") return typed.has(key) ? nextText() : value;
    if (Array.isArray(value)) return value.map((one) => poison(one, key));
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([name, one]) => [name, poison(one, name)]),
    );
  };
  return workspaceSchema.parse({
    ...(poison(sampleSearch("2026-05-12")) as object),
    isSample: false,
  });
}
