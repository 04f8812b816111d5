import { Menu, VisuallyHidden } from "@mantine/core";
import type { Id } from "../../../shared/model/basics";
import type { Package } from "../../../shared/model/package";
import { type Format, useFormat } from "../../state/format";
import { IconButton } from "../../ui/button";
import { Icon } from "../../ui/icon";
import menu from "../../ui/menu.module.css";
import { EvidenceIcon } from "../../ui/tag";
import styles from "./version-bar.module.css";

/** Which version is shown; every earlier one stays readable, with its date. */
export function VersionBar(props: {
  readonly versions: readonly Package[];
  readonly shown: Package;
  readonly onChoose: (id: Id | null) => void;
  readonly onRemove: () => Promise<void>;
}) {
  const { versions, shown, onChoose, onRemove } = props;
  const format = useFormat();
  const newest = versions.at(-1);
  const isNewest = shown.id === newest?.id;
  const menuClasses = {
    dropdown: menu.dropdown ?? "",
    item: menu.item ?? "",
    label: menu.label ?? "",
  };
  return (
    <div className={styles.bar}>
      <Menu position="bottom-start" width={300} classNames={menuClasses}>
        <Menu.Target>
          <button type="button" className={styles.choice}>
            <VisuallyHidden>Version shown: </VisuallyHidden>
            <Version of={shown} format={format} />
            <Icon name="chevron-down" size={12} />
          </button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Label>Versions, newest first</Menu.Label>
          {versions.toReversed().map((version) => (
            <Menu.Item key={version.id} onClick={() => onChoose(version.id)}>
              <Version of={version} format={format} />
              {version.id === newest?.id && <span className={styles.newest}>now</span>}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      <span className={styles.place}>
        {isNewest
          ? versions.length === 1
            ? "The only version"
            : `Newest of ${versions.length} versions`
          : "An earlier version"}
      </span>
      {!isNewest && (
        <button type="button" className={styles.back} onClick={() => onChoose(null)}>
          Show the newest
        </button>
      )}
      <Menu position="bottom-end" classNames={menuClasses}>
        <Menu.Target>
          <IconButton icon="dots" label="More for this version" className={styles.more} />
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item leftSection={<Icon name="trash" size={14} />} onClick={onRemove}>
            Delete this version
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </div>
  );
}

function Version({ of, format }: { readonly of: Package; readonly format: Format }) {
  return (
    <span className={styles.version}>
      <span>{format.day(of.date)}</span>
      <b>{of.base ? format.exact(of.base.pay.amount) : "no base"}</b>
      {of.base && <EvidenceIcon evidence={of.base.evidence} />}
      {of.note !== "" && <span className={styles.note}>{of.note}</span>}
    </span>
  );
}
