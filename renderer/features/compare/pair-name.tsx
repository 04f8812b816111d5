import { Menu } from "@mantine/core";
import type { ColumnId, CompareView } from "../../../shared/compensation/compare-view";
import menu from "../../ui/menu.module.css";
import styles from "./risk-strip.module.css";

/** One of the two that are set against each other; its name opens the choice of another. */
export function PairName(props: {
  readonly view: CompareView;
  readonly columnId: ColumnId;
  readonly isChosen: boolean;
  readonly onPair: (pair: readonly [ColumnId, ColumnId] | null) => void;
}) {
  const { view, columnId, isChosen, onPair } = props;
  const { breakEven, columns } = view;
  if (!breakEven) return null;
  const two = [breakEven.leader, breakEven.challenger];
  const self = two.find((it) => it.columnId === columnId);
  const other = two.find((it) => it.columnId !== columnId);
  if (!self || !other) return null;
  const others = columns.filter(
    ({ id, bar }) => bar !== null && id !== self.columnId && id !== other.columnId,
  );
  return (
    <Menu
      position="bottom-start"
      width={240}
      disabled={others.length === 0}
      classNames={{
        dropdown: menu.dropdown ?? "",
        item: menu.item ?? "",
        itemLabel: menu.itemLabel ?? "",
        label: menu.label ?? "",
      }}
    >
      <Menu.Target>
        <button type="button" className={styles.name} title={self.company}>
          {self.company}
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>
          <span className={menu.line} title={other.company}>
            Set against {other.company}
          </span>
        </Menu.Label>
        {others.map(({ id, company }) => (
          <Menu.Item key={id} onClick={() => onPair([id, other.columnId])}>
            <span className={menu.line} title={company}>
              {company}
            </span>
          </Menu.Item>
        ))}
        {isChosen && (
          <>
            <Menu.Divider />
            <Menu.Item onClick={() => onPair(null)}>The leader and its strongest rival</Menu.Item>
          </>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
