import { Menu } from "@mantine/core";
import {
  currentStage,
  endedStages,
  isInPlay,
  type Opportunity,
  type Stage,
} from "../../../shared/model/opportunity";
import { stageName } from "../../../shared/wording/stage-words";
import { useAct } from "../../state/act";
import { useDialogs } from "../../state/dialogs";
import { useMoveOpportunity } from "../../state/move-opportunity";
import { go, href } from "../../state/route";
import { IconButton } from "../../ui/button";
import { Icon } from "../../ui/icon";
import menu from "../../ui/menu.module.css";
import { usePartDialogs } from "./dialogs/part-dialogs";

/** What is done with the whole opportunity: edit, close, delete. */
export function OpportunityMenu({ opportunity }: { readonly opportunity: Opportunity }) {
  const dialogs = useDialogs();
  const parts = usePartDialogs();
  const move = useMoveOpportunity();
  const act = useAct();
  const { id, company, role, link } = opportunity;
  const { stage } = currentStage(opportunity);
  const remove = async () => {
    const answer = await act(
      "removeOpportunity",
      { id },
      { undoToast: `Deleted ${company}, ${role}.` },
    );
    if (answer.ok) go({ screen: "pipeline" });
  };
  return (
    <Menu position="bottom-end" shadow="none" width={210} classNames={menu}>
      <Menu.Target>
        <IconButton icon="dots" label={`More for ${company}`} />
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item
          leftSection={<Icon name="phone" />}
          component="a"
          href={href({ screen: "call", of: id })}
        >
          Before the call
        </Menu.Item>
        {isInPlay(opportunity) && (
          <Menu.Item
            leftSection={<Icon name="sheet" />}
            component="a"
            href={href({ screen: "counter-offer", of: id })}
          >
            Counter-offer
          </Menu.Item>
        )}
        <Menu.Item
          leftSection={<Icon name="pencil" />}
          onClick={() => dialogs.newOpportunity({ id })}
        >
          Edit
        </Menu.Item>
        <Menu.Item leftSection={<Icon name="history" />} onClick={() => parts.stageDates()}>
          Correct the dates
        </Menu.Item>
        {link !== "" && (
          <Menu.Item
            leftSection={<Icon name="link" />}
            component="a"
            href={link}
            target="_blank"
            rel="noreferrer"
          >
            Open the advertisement
          </Menu.Item>
        )}
        <Menu.Divider />
        <Menu.Label>Close as</Menu.Label>
        {(["signed", ...endedStages] as readonly Stage[])
          .filter((it) => it !== stage)
          .map((it) => (
            <Menu.Item key={it} onClick={() => move(opportunity, it)}>
              {stageName[it]}
            </Menu.Item>
          ))}
        <Menu.Divider />
        <Menu.Item leftSection={<Icon name="trash" />} onClick={remove}>
          Delete
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
