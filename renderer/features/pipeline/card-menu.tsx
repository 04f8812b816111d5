import { Menu } from "@mantine/core";
import { useEffect, useRef, useState } from "react";
import { endedStages, openStages, type Stage } from "../../../shared/model/opportunity";
import type { PipelineCard } from "../../../shared/pipeline/pipeline-card";
import { stageName } from "../../../shared/wording/stage-words";
import { IconButton } from "../../ui/button";
import { Icon } from "../../ui/icon";
import menu from "../../ui/menu.module.css";
import styles from "./card-menu.module.css";
import type { PipelineActs } from "./use-pipeline-acts";

/** Everything that can be done with one opportunity. The menu itself is made when it is first asked for. */
export function CardMenu(props: { readonly card: PipelineCard; readonly acts: PipelineActs }) {
  const [wasAsked, setAsked] = useState(false);
  const label = `More for ${props.card.company}`;
  return wasAsked ? (
    <AskedMenu {...props} label={label} />
  ) : (
    <IconButton
      icon="dots"
      label={label}
      className={styles.button}
      aria-haspopup="menu"
      onClick={() => setAsked(true)}
    />
  );
}

function AskedMenu(props: {
  readonly card: PipelineCard;
  readonly acts: PipelineActs;
  readonly label: string;
}) {
  const { card, acts, label } = props;
  const button = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  // Opened from its own button, not with it: Esc gives the focus back to what had it.
  useEffect(() => {
    button.current?.focus();
    setOpen(true);
  }, []);
  const moves = (stages: readonly Stage[]) =>
    stages
      .filter((stage) => stage !== card.stage)
      .map((stage) => (
        <Menu.Item key={stage} onClick={() => acts.move(card, stage)}>
          {stageName[stage]}
        </Menu.Item>
      ));
  return (
    <Menu opened={isOpen} onChange={setOpen} position="bottom-end" shadow="none" classNames={menu}>
      <Menu.Target>
        <IconButton ref={button} icon="dots" label={label} className={styles.button} />
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<Icon name="arrow-right" />} onClick={() => acts.open(card)}>
          Open
        </Menu.Item>
        <Menu.Item leftSection={<Icon name="plus" />} onClick={() => acts.logNumber(card)}>
          Log a number
        </Menu.Item>
        <Menu.Item leftSection={<Icon name="pencil" />} onClick={() => acts.edit(card)}>
          Edit
        </Menu.Item>
        <Menu.Divider />
        <Menu.Label>Move to</Menu.Label>
        {moves(openStages)}
        <Menu.Divider />
        <Menu.Label>Close as</Menu.Label>
        {moves(["signed", ...endedStages])}
        <Menu.Divider />
        <Menu.Item leftSection={<Icon name="trash" />} onClick={() => acts.remove(card)}>
          Delete
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
