import { Menu } from "@mantine/core";
import type { CompareColumn } from "../../../shared/compensation/compare-view";
import { useDialogs } from "../../state/dialogs";
import { go } from "../../state/route";
import { Icon } from "../../ui/icon";
import menu from "../../ui/menu.module.css";
import styles from "./package-head.module.css";
import { packageRequest } from "./package-request";
import type { Selection } from "./use-selection";

/** The name of a company opens what can be done with its column. */
export function ColumnMenu(props: {
  readonly column: CompareColumn;
  readonly selection: Selection;
}) {
  const { column, selection } = props;
  const dialogs = useDialogs();
  const { id, company, isCurrentJob } = column;
  return (
    <Menu
      position="bottom-start"
      width={200}
      classNames={{ dropdown: menu.dropdown ?? "", item: menu.item ?? "" }}
    >
      <Menu.Target>
        <button type="button" className={styles.company} title={company}>
          {company || "Current job"}
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item
          leftSection={<Icon name="pencil" size={14} />}
          onClick={() => dialogs.editPackage(packageRequest(id))}
        >
          Edit package
        </Menu.Item>
        {!isCurrentJob && (
          <>
            <Menu.Item
              leftSection={<Icon name="arrow-right" size={14} />}
              onClick={() => go({ screen: "opportunity", id, tab: "package" })}
            >
              Open
            </Menu.Item>
            <Menu.Divider />
            <Menu.Item
              leftSection={<Icon name="chevron-left" size={14} />}
              disabled={!selection.canMove(id, -1)}
              onClick={() => selection.move(id, -1)}
            >
              Move left
            </Menu.Item>
            <Menu.Item
              leftSection={<Icon name="chevron-right" size={14} />}
              disabled={!selection.canMove(id, 1)}
              onClick={() => selection.move(id, 1)}
            >
              Move right
            </Menu.Item>
            <Menu.Divider />
            <Menu.Item
              leftSection={<Icon name="x" size={14} />}
              onClick={() => selection.remove(id)}
            >
              Remove from Compare
            </Menu.Item>
          </>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
