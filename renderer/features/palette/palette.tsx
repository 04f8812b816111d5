import { Spotlight } from "@mantine/spotlight";
import { useState } from "react";
import { palette, paletteStore, returnFromPalette } from "../../state/palette";
import { Icon } from "../../ui/icon";
import { Keys } from "../../ui/keys";
import { type Command, matchCommands } from "./commands";
import styles from "./palette.module.css";
import { useCommands } from "./use-commands";

/** Ctrl K: everything the app can do, by typing a part of its name. */
export function Palette() {
  const [query, setQuery] = useState("");
  return (
    <Spotlight.Root
      store={paletteStore}
      query={query}
      onQueryChange={setQuery}
      shortcut={null}
      returnFocus={false}
      lockScroll={false}
      onSpotlightClose={returnFromPalette}
      transitionProps={{ duration: 0 }}
      overlayProps={{ className: styles.overlay }}
      classNames={{
        content: styles.content,
        search: styles.search,
        actionsList: styles.list,
        actionsGroup: styles.group,
        action: styles.action,
        empty: styles.empty,
      }}
      size={560}
      scrollable
      maxHeight={420}
      attributes={{ content: { "aria-label": "Commands" } }}
    >
      <Spotlight.Search
        aria-label="Search or type a command"
        placeholder="Search or type a command"
        leftSection={<Icon name="search" />}
      />
      <Spotlight.ActionsList>
        <Matches query={query} />
      </Spotlight.ActionsList>
    </Spotlight.Root>
  );
}

/** Mounted only while the palette is open, so that typing elsewhere costs nothing. */
function Matches({ query }: { readonly query: string }) {
  const found = matchCommands(useCommands(), query);
  if (found.length === 0) return <Spotlight.Empty>No command has these words.</Spotlight.Empty>;
  return found.map(({ group, commands }) => (
    <Spotlight.ActionsGroup key={group} label={group}>
      {commands.map((command) => (
        <CommandRow key={command.id} command={command} />
      ))}
    </Spotlight.ActionsGroup>
  ));
}

/** Closes first, so that what the command opens finds the focus where it was and gives it back there. */
function CommandRow({ command }: { readonly command: Command }) {
  return (
    <Spotlight.Action
      label={command.label}
      closeSpotlightOnTrigger={false}
      onClick={() => {
        palette.close();
        returnFromPalette();
        command.run();
      }}
    >
      <span className={styles.row}>
        <Icon name={command.icon} />
        <span className={styles.label}>{command.label}</span>
        {command.detail !== undefined && <span className={styles.detail}>{command.detail}</span>}
        {command.hotkey !== undefined && (
          <span className={styles.key}>
            <Keys of={command.hotkey} />
          </span>
        )}
      </span>
    </Spotlight.Action>
  );
}
