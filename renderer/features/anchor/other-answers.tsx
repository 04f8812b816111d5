import { Popover, UnstyledButton } from "@mantine/core";
import { moreTimeLine, perksFirstLine } from "../../../shared/wording/lines";
import { CopyButton } from "../../ui/copy-button";
import styles from "./ask-head.module.css";

const DAYS_TO_ASK_FOR = 2;

/** R16: the same line to every question about pay, and the one alternative. */
export function OtherAnswers({ line }: { readonly line: string }) {
  const answers = [
    { question: "What do you want? What do you earn now? Your range?", answer: line },
    { question: "The one alternative: ask first", answer: perksFirstLine },
    { question: "They press for an answer", answer: moreTimeLine(DAYS_TO_ASK_FOR) },
  ];
  return (
    <Popover
      width={430}
      classNames={{ dropdown: styles.dropdown ?? "" }}
      position="bottom-start"
      shadow="md"
      trapFocus
      returnFocus
    >
      <Popover.Target>
        <UnstyledButton className={styles.asked}>Asked something else?</UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown>
        <ul className={styles.lines}>
          {answers.map(({ question, answer }) => (
            <li key={question}>
              <em>{question}</em>
              <span>{answer}</span>
              <CopyButton text={answer} size="sm" />
            </li>
          ))}
        </ul>
      </Popover.Dropdown>
    </Popover>
  );
}
