import { Popover } from "@mantine/core";
import type { CompareColumn } from "../../../shared/compensation/compare-view";
import { failureSentence } from "../../../shared/wording/failure-sentence";
import { useDialogs } from "../../state/dialogs";
import { href } from "../../state/route";
import { Button, LinkButton } from "../../ui/button";
import { Icon } from "../../ui/icon";
import styles from "./package-head.module.css";
import { packageRequest } from "./package-request";
import why from "./why.module.css";

/** Figures that no total counts, why, and where to mend it. Never left out in silence. */
export function LeftOut({ column }: { readonly column: CompareColumn }) {
  const dialogs = useDialogs();
  const { failures } = column;
  const needsRate = failures.some((it) => it.code === "missing-rate");
  const sentences = [...new Set(failures.map(failureSentence))];
  return (
    <Popover
      position="bottom-end"
      width={300}
      trapFocus
      classNames={{ dropdown: why.dropdown ?? "" }}
    >
      <Popover.Target>
        <button type="button" className={`${styles.due} ${styles.hot} ${styles.opens}`}>
          <Icon name="warning" size={12} />
          {leftOutWords(column)}
        </button>
      </Popover.Target>
      <Popover.Dropdown aria-label={`${column.company}: left out`}>
        {sentences.map((sentence) => (
          <p key={sentence} className={why.sentence}>
            {sentence}
          </p>
        ))}
        <div className={why.foot}>
          {needsRate && (
            <LinkButton size="sm" icon="settings" href={href({ screen: "settings" })}>
              Rates
            </LinkButton>
          )}
          <Button
            size="sm"
            icon="pencil"
            onClick={() => dialogs.editPackage(packageRequest(column.id))}
          >
            Edit package
          </Button>
        </div>
      </Popover.Dropdown>
    </Popover>
  );
}

function leftOutWords({ failures, bar }: CompareColumn): string {
  if (!bar) return "No base yet";
  return failures.length === 1 ? "1 figure left out" : `${failures.length} figures left out`;
}
