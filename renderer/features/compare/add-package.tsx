import { Menu } from "@mantine/core";
import type { Comparable, CompareView } from "../../../shared/compensation/compare-view";
import { useDialogs } from "../../state/dialogs";
import { useWorkspace } from "../../state/workspace";
import { Button } from "../../ui/button";
import { Icon } from "../../ui/icon";
import menu from "../../ui/menu.module.css";
import styles from "./add-package.module.css";
import type { Selection } from "./use-selection";

/** Which packages stand in the table: a tick each, and the ways to a new one. */
export function AddPackage(props: { readonly view: CompareView; readonly selection: Selection }) {
  const { view, selection } = props;
  const dialogs = useDialogs();
  const leftOut = view.comparables.filter((it) => !it.isSelected);
  const hasCurrentJob = useWorkspace().currentJob !== null;
  return (
    <Menu position="bottom-end" closeOnItemClick={false} classNames={menuClasses} width={280}>
      <Menu.Target>
        <Button icon="plus" title={leftOut.map((it) => it.company).join(", ") || undefined}>
          Add package {/* Never left out in silence. */}
          {leftOut.length > 0 && <span className={styles.leftOut}>{leftOut.length} left out</span>}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {view.comparables.length > 0 && (
          <Menu.Label>{view.isFull ? "Twelve is the most" : "Packages"}</Menu.Label>
        )}
        {view.comparables.map((it) => (
          <ComparableItem key={it.id} of={it} isFull={view.isFull} selection={selection} />
        ))}
        {view.comparables.length > 0 && <Menu.Divider />}
        {!hasCurrentJob && (
          <Menu.Item
            closeMenuOnClick
            leftSection={<Icon name="briefcase" size={14} />}
            onClick={() => dialogs.editPackage({ opportunityId: null })}
          >
            Your current job
          </Menu.Item>
        )}
        <Menu.Item
          closeMenuOnClick
          leftSection={<Icon name="plus" size={14} />}
          onClick={() => dialogs.logNumber()}
        >
          Log an offer
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

function ComparableItem(props: {
  readonly of: Comparable;
  readonly isFull: boolean;
  readonly selection: Selection;
}) {
  const { of, isFull, selection } = props;
  return (
    <Menu.CheckboxItem
      checked={of.isSelected}
      disabled={isFull && !of.isSelected}
      onChange={() => (of.isSelected ? selection.remove(of.id) : selection.add(of.id))}
    >
      <span className={menu.line} title={of.company}>
        {of.company}
      </span>
      <span className={`${menu.line} ${styles.role}`} title={of.role}>
        {of.role}
      </span>
    </Menu.CheckboxItem>
  );
}

const menuClasses = {
  dropdown: menu.dropdown ?? "",
  item: menu.item ?? "",
  itemLabel: menu.itemLabel ?? "",
  label: menu.label ?? "",
};
