import { similarOpportunity } from "../../../shared/model/checks";
import { isInPlay } from "../../../shared/model/opportunity";
import type { Workspace } from "../../../shared/model/workspace";
import { failureSentence } from "../../../shared/wording/failure-sentence";
import { useWorkspace } from "../../state/workspace";
import { ChoiceField, NameField } from "../../ui/text-field";
import styles from "./log-number.module.css";
import type { RoundDraft } from "./round-draft";

/** Which company: one of the pipeline, those in play first, or a new one with its role. */
export function CompanyField(props: {
  readonly draft: RoundDraft;
  readonly isTried: boolean;
  readonly onChange: (change: Partial<RoundDraft>) => void;
}) {
  const { draft, isTried, onChange } = props;
  const workspace = useWorkspace();
  const isNew = draft.target === "new";
  const similar = isNew
    ? similarOpportunity(workspace, { company: draft.newCompany, role: draft.newRole })
    : null;
  return (
    <>
      <ChoiceField
        label="Company"
        value={draft.target ?? ""}
        isFirst={draft.target === null}
        required
        error={isTried && draft.target === null ? "Choose the company." : null}
        onChange={(value) => onChange({ target: value === "" ? null : value })}
        options={[
          ...(draft.target === null ? [{ value: "", label: "Choose one" }] : []),
          ...companyOptions(workspace),
          { value: "new", label: "A new company\u2026" },
        ]}
      />
      {isNew && (
        <div className={styles.pair}>
          <NameField
            label="Name of the company"
            value={draft.newCompany}
            required
            error={
              isTried && draft.newCompany.trim() === ""
                ? failureSentence({ code: "company-missing" })
                : similar
                  ? `${similar.company}, ${similar.role} is already in the pipeline. Choose it above.`
                  : null
            }
            onChange={(newCompany) => onChange({ newCompany })}
          />
          <NameField
            label="Role"
            value={draft.newRole}
            required
            error={
              isTried && draft.newRole.trim() === ""
                ? failureSentence({ code: "role-missing" })
                : null
            }
            onChange={(newRole) => onChange({ newRole })}
          />
        </div>
      )}
    </>
  );
}

/** In play first, then by name; the role tells two processes of one company apart. */
function companyOptions(workspace: Workspace) {
  const all = Object.values(workspace.opportunities);
  const processes = new Map<string, number>();
  for (const { company } of all) processes.set(company, (processes.get(company) ?? 0) + 1);
  return all
    .sort(
      (a, b) =>
        Number(isInPlay(b)) - Number(isInPlay(a)) || a.company.localeCompare(b.company, "en"),
    )
    .map(({ id, company, role }) => ({
      value: id,
      label: (processes.get(company) ?? 0) > 1 ? `${company}, ${role}` : company,
    }));
}
