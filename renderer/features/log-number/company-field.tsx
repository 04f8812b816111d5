import { similarOpportunity } from "../../../shared/model/checks";
import { failureSentence } from "../../../shared/wording/failure-sentence";
import { useWorkspace } from "../../state/workspace";
import { CompanyChoice } from "../../ui/fields/company-choice";
import { NameField } from "../../ui/fields/text-field";
import styles from "./log-number.module.css";
import type { RoundDraft } from "./round-draft";

const NEW = { value: "new", label: "A new company\u2026" };

/** Which company: one of the pipeline, those in play first, or a new one; its role can come later. */
export function CompanyField(props: {
  readonly draft: RoundDraft;
  readonly isTried: boolean;
  readonly onChange: (change: Partial<RoundDraft>) => void;
}) {
  const { draft, isTried, onChange } = props;
  const workspace = useWorkspace();
  const role = draft.newRole.trim() || null;
  const isNew = draft.target === NEW.value;
  const similar = isNew ? similarOpportunity(workspace, { company: draft.newCompany, role }) : null;
  return (
    <>
      <CompanyChoice
        label="Company"
        value={draft.target}
        isFirst={draft.target === null}
        required
        placeholder="Choose one"
        error={isTried && draft.target === null ? "Choose the company." : null}
        onChange={(target, typed) =>
          onChange(
            target === NEW.value && typed !== "" ? { target, newCompany: typed } : { target },
          )
        }
        last={NEW}
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
            placeholder="Can come later"
            onChange={(newRole) => onChange({ newRole })}
          />
        </div>
      )}
    </>
  );
}
