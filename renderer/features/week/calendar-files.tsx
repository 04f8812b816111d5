import { Menu } from "@mantine/core";
import { ownDates } from "../../../shared/calendar/own-dates";
import { opportunitiesInPlay } from "../../../shared/model/workspace";
import { useDialogs } from "../../state/dialogs";
import { saveCalendar } from "../../state/save-calendar";
import { useNow } from "../../state/today";
import { useWorkspace } from "../../state/workspace";
import { Button } from "../../ui/button";
import menu from "../../ui/menu.module.css";

/** Everything ahead as a file for the calendar of the computer or the phone. */
export function CalendarFiles() {
  const workspace = useWorkspace();
  const now = useNow();
  const { exportInClear } = useDialogs();
  const inPlay = opportunitiesInPlay(workspace);
  const own = ownDates(workspace);
  return (
    <Menu position="bottom-end" shadow="none" width={240} classNames={menu}>
      <Menu.Target>
        <Button icon="download">Calendar file</Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => exportInClear(() => saveCalendar(inPlay, own, now))}>
          Everything ahead
        </Menu.Item>
        <Menu.Item
          onClick={() => exportInClear(() => saveCalendar(inPlay, own, now, "interviews"))}
        >
          Interviews only
        </Menu.Item>
        <Menu.Item onClick={() => exportInClear(() => saveCalendar(inPlay, own, now, "deadlines"))}>
          Deadlines only
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
