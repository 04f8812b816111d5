import { Menu } from "@mantine/core";
import type { RefObject } from "react";
import { failureSentence } from "../../shared/wording/failure-sentence";
import { useDialogs } from "../state/dialogs";
import { useSavePdf } from "../state/print";
import { saveBytes } from "../state/save-file";
import { showFailure } from "../state/toasts";
import { useToday } from "../state/today";
import { IconButton } from "./button";
import { Icon } from "./icon";
import menu from "./menu.module.css";

/** Takes a page away as a picture or as paper. A browser has its own way to a PDF file: its print dialog. */
export function PageExport(props: {
  readonly title: string;
  readonly page: RefObject<HTMLDivElement | null>;
}) {
  const { title, page } = props;
  const dialogs = useDialogs();
  const name = `Leverage ${title} ${useToday()}`;
  const savePaper = useSavePdf(`${name}.pdf`);
  const savePicture = async () => {
    if (!page.current) return;
    try {
      const { pagePicture } = await import("../state/page-picture");
      saveBytes(`${name}.png`, await pagePicture(page.current));
    } catch {
      showFailure(failureSentence({ code: "not-drawn" }));
    }
  };
  return (
    <Menu position="bottom-end" shadow="none" width={200} classNames={menu}>
      <Menu.Target>
        <IconButton icon="download" label={`Export ${title}`} />
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item
          leftSection={<Icon name="download" />}
          onClick={() => dialogs.exportInClear(savePicture)}
        >
          Save as picture (PNG)
        </Menu.Item>
        <Menu.Item leftSection={<Icon name="print" />} onClick={savePaper}>
          Save as PDF
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
