import { useState } from "react";
import type { Money } from "../../../shared/money";
import { Card } from "../../ui/card";
import { FieldPair } from "../../ui/fields/field-pair";
import { MoneyInput } from "../../ui/fields/money-input";
import { useSettings } from "./use-settings";

/** What the user hopes for, and when the gap is small enough to stop. */
export function TargetsCard() {
  const { settings, change } = useSettings();
  return (
    <Card title="Goal and stop rule">
      <FieldPair>
        <KeptAmount
          key={`guess ${JSON.stringify(settings.guess)}`}
          label="What you would like, base a year"
          description={guessNote(settings.guessSource)}
          kept={settings.guess}
          onKeep={(guess) =>
            change(isSame(guess, settings.guess) ? {} : { guess, guessSource: "" })
          }
          isYearly
        />
        <KeptAmount
          key={`stop ${JSON.stringify(settings.stopWidth)}`}
          label="Close when the gap is at most"
          description="Empty: computed from what one more round costs."
          kept={settings.stopWidth}
          onKeep={(stopWidth) => change({ stopWidth })}
        />
      </FieldPair>
    </Card>
  );
}

function guessNote(source: string): string {
  const use = "Used only while nothing else is known.";
  return source === "" ? use : `${use} Now: ${source}. Hearsay, not an offer.`;
}

function isSame(a: Money | null, b: Money | null): boolean {
  return a?.minor === b?.minor && a?.currency === b?.currency;
}

/** An amount that is kept when the field is left; left empty, it is forgotten. */
function KeptAmount(props: {
  readonly label: string;
  readonly description: string;
  readonly kept: Money | null;
  readonly onKeep: (amount: Money | null) => Promise<void>;
  readonly isYearly?: boolean;
}) {
  const [amount, setAmount] = useState(props.kept);
  return (
    <MoneyInput
      label={props.label}
      description={props.description}
      isYearly={props.isYearly}
      value={amount}
      onChange={setAmount}
      onLeave={(left) => void props.onKeep(left)}
    />
  );
}
