import { Menu } from "@mantine/core";
import type { Id } from "../../../../shared/model/basics";
import type { Round } from "../../../../shared/model/round";
import { useAct } from "../../../state/act";
import { useDialogs } from "../../../state/dialogs";
import { useFormat } from "../../../state/format";
import { IconButton } from "../../../ui/button";
import { Icon } from "../../../ui/icon";
import menu from "../../../ui/menu.module.css";
import { payText } from "../../../ui/words/pay-text";
import styles from "./ledger.module.css";

/** Corrects or deletes a number. What it proved goes with it, and comes back with Undo. */
export function RoundMenu(props: {
  readonly round: Round;
  readonly opportunityId: Id;
  readonly label: string;
}) {
  const { round, opportunityId, label } = props;
  const act = useAct();
  const dialogs = useDialogs();
  const format = useFormat();
  const name = `${label} ${payText(round.pay, format)}`;
  return (
    <Menu position="bottom-end" shadow="none" classNames={menu}>
      <Menu.Target>
        <IconButton icon="dots" label={`More for ${name}`} className={styles.more} />
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item
          leftSection={<Icon name="pencil" />}
          onClick={() => dialogs.logNumber({ opportunityId, roundId: round.id })}
        >
          Edit
        </Menu.Item>
        <Menu.Item
          leftSection={<Icon name="trash" />}
          onClick={() =>
            act("removeRound", { opportunityId, id: round.id }, { undoToast: `Deleted ${name}.` })
          }
        >
          Delete
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
