import { Popover } from "@mantine/core";
import { useState } from "react";
import { money as asMoney, type Money } from "../../../shared/money";
import { useAct } from "../../state/act";
import { useFormat } from "../../state/format";
import { useWorkspace } from "../../state/workspace";
import { Button } from "../../ui/button";
import { MoneyInput } from "../../ui/fields/money-input";
import styles from "./closing-card.module.css";

/** Changes the gap at which to close, or goes back to the computed one. */
export function StopRule(props: {
  readonly source: "setting" | "computed";
  readonly width: number;
}) {
  const [isOpen, setOpen] = useState(false);
  return (
    <Popover
      width={290}
      classNames={{ dropdown: styles.dropdown ?? "" }}
      position="top-start"
      shadow="md"
      trapFocus
      returnFocus
      opened={isOpen}
      onChange={setOpen}
    >
      <Popover.Target>
        <Button
          size="sm"
          variant="subtle"
          aria-expanded={isOpen}
          onClick={() => setOpen((was) => !was)}
        >
          Change stop rule
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <StopRuleForm {...props} onDone={() => setOpen(false)} />
      </Popover.Dropdown>
    </Popover>
  );
}

function StopRuleForm(props: {
  readonly source: "setting" | "computed";
  readonly width: number;
  readonly onDone: () => void;
}) {
  const act = useAct();
  const format = useFormat();
  const { stopWidth } = useWorkspace().settings;
  const [width, setWidth] = useState<Money | null>(
    stopWidth ?? asMoney(Math.round(props.width), format.currency),
  );
  const [isTried, setTried] = useState(false);
  const save = async (next: Money | null) => {
    const answer = await act(
      "changeSettings",
      { settings: { stopWidth: next } },
      { undoToast: "The stop rule is changed." },
    );
    if (answer.ok) props.onDone();
  };
  return (
    <form
      noValidate
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (width) void save(width);
      }}
    >
      <MoneyInput
        label="Close when the gap is at most"
        value={width}
        onChange={(amount) => setWidth(amount)}
        error={isTried && width === null ? "Write one amount, like 4k or 4,000." : null}
        description="Per year of base. Below it, one more ask costs more than it brings."
        isFirst
      />
      <div className={styles.buttons}>
        {props.source === "setting" && (
          <Button size="sm" variant="subtle" onClick={() => save(null)}>
            Compute it
          </Button>
        )}
        <Button size="sm" variant="primary" type="submit">
          Save
        </Button>
      </div>
    </form>
  );
}
