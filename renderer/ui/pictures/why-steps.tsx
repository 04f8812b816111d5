import { Fragment } from "react";
import type { Part, Step } from "../../../shared/compensation/part";
import { type Format, useFormat } from "../../state/format";
import { href } from "../../state/route";
import { partText } from "../words/part-text";
import styles from "./why-steps.module.css";

/** "Why this value": each step with the user's own numbers in it, assumptions as links to Settings. */
export function WhySteps({ steps }: { readonly steps: readonly Step[] }) {
  const format = useFormat();
  const keyed = steps.map((step, index) => ({ step, key: `${index} ${step.label}` }));
  return (
    <dl className={styles.steps}>
      {keyed.map(({ step, key }) => (
        <div key={key} className={styles.step}>
          <dt>{step.label}</dt>
          <dd className={styles.formula}>
            <Formula parts={step.parts} format={format} />
          </dd>
          <dd className={styles.result}>{partText(step.result, format)}</dd>
        </div>
      ))}
    </dl>
  );
}

function Formula(props: { readonly parts: readonly Part[]; readonly format: Format }) {
  const words = props.parts.map((part, index): Written & { readonly key: string } => ({
    part,
    text: tight(partText(part, props.format)),
    isPower: isPowerSign(props.parts[index - 1]),
    key: `${index} ${part.as}`,
  }));
  return words.map((word, index) => (
    <Fragment key={word.key}>
      {gap(words[index - 1], word)}
      {word.isPower ? <sup>{word.text}</sup> : <Word part={word.part} text={word.text} />}
    </Fragment>
  ));
}

function Word({ part, text }: { readonly part: Part; readonly text: string }) {
  if (part.as === "text") return text;
  if ("setting" in part && part.setting !== undefined)
    return (
      <a
        href={href({ screen: "settings" })}
        className={styles.assumption}
        title="One of your assumptions. Change it in Settings."
      >
        {text}
      </a>
    );
  return <span className={styles.figure}>{text}</span>;
}

/** Brackets stand close to what they hold; the power of `^` is raised instead. */
function tight(text: string): string {
  return text.replaceAll("( ", "(").replaceAll(" )", ")").replace(/ ?\^$/, "");
}

function isPowerSign(part: Part | undefined): boolean {
  return part?.as === "text" && part.text.endsWith("^");
}

type Written = { readonly part: Part; readonly text: string; readonly isPower: boolean };

/** Two figures side by side are a list; a sign or word between them needs no comma. */
function gap(before: Written | undefined, after: Written): string {
  if (!before || after.isPower || before.text.endsWith("(") || after.text.startsWith(")"))
    return "";
  return before.part.as === "text" || after.part.as === "text" ? " " : ", ";
}
