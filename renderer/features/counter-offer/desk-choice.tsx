import { Menu } from "@mantine/core";
import type { DeskChoice } from "../../../shared/counter-offer/desk-choices";
import type { Id } from "../../../shared/model/basics";
import { go } from "../../state/route";
import { Button } from "../../ui/button";
import { Segmented } from "../../ui/fields/segmented";
import menu from "../../ui/menu.module.css";
import styles from "./counter-offer-screen.module.css";

/** This many companies stand side by side; the others are in the menu. */
const MOST_SEGMENTS = 2;

const CURRENT_JOB = "current-job";
const keyOf = (of: Id | null) => of ?? CURRENT_JOB;

/** Whose sheet: the companies with the highest base, the current job, and a menu with the rest. */
export function DeskChoices(props: {
  readonly choices: readonly DeskChoice[];
  /** Undefined while the address names somebody without a sheet: none is chosen. */
  readonly of: Id | null | undefined;
}) {
  const { choices, of } = props;
  const companies = choices.filter((it) => it.of !== null);
  const first = companies.slice(0, MOST_SEGMENTS);
  const chosen = companies.find((it) => it.of === of);
  const shown = chosen && !first.includes(chosen) ? [...first.slice(0, 1), chosen] : first;
  const job = choices.filter((it) => it.of === null);
  const rest = companies.filter((it) => !shown.includes(it));
  return (
    <>
      <Segmented
        label="Whose counter-offer"
        value={of === undefined ? "" : keyOf(of)}
        onChange={choose}
        options={[...shown, ...job].map((it) => ({
          value: keyOf(it.of),
          label: (
            <span className={styles.company} title={it.company}>
              {it.of === null ? "Current job" : it.company}
            </span>
          ),
        }))}
      />
      {rest.length > 0 && (
        <Menu position="bottom-end" shadow="none" width={200} classNames={menu}>
          <Menu.Target>
            <Button variant="subtle" size="sm" icon="chevron-down">
              {rest.length} more
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            {rest.map((it) => (
              <Menu.Item key={it.of} onClick={() => choose(keyOf(it.of))}>
                {it.company}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      )}
    </>
  );
}

function choose(key: string): void {
  go({ screen: "counter-offer", of: key });
}
