import { Checkbox, Input } from "@mantine/core";
import type { Settings } from "../../../shared/model/settings";
import { createFormat } from "../../state/create-format";
import { Card } from "../../ui/card";
import { FieldPair } from "../../ui/fields/field-pair";
import { Segmented } from "../../ui/fields/segmented";
import { ChoiceField } from "../../ui/fields/text-field";
import { currencyOptions } from "../../ui/words/currencies";
import styles from "./settings.module.css";
import { useSettings } from "./use-settings";

/** Ways of writing numbers, by a language that uses each. */
const locales =
  "en-US en-GB en-IN de-DE de-CH fr-FR fr-CH es-ES pt-BR pl-PL sv-SE ja-JP hi-IN ar-EG".split(" ");
const SHOWN_UNITS = 138_000;
const COMPUTER = "computer";

/** Currency, the way numbers are written, the theme. */
export function GeneralCard() {
  const { settings, change } = useSettings();
  const { currency, locale, theme, reminders } = settings;
  const known = locale === null || locales.includes(locale) ? locales : [locale, ...locales];
  return (
    <Card title="General">
      <div className={styles.fields}>
        <FieldPair>
          <ChoiceField
            label="Currency of every figure"
            value={currency}
            options={currencyOptions}
            onChange={(code) => change({ currency: code })}
          />
          <ChoiceField
            label="How numbers are written"
            value={locale ?? COMPUTER}
            options={[
              { value: COMPUTER, label: `The computer's own: ${example(null, currency)}` },
              ...known.map((tag) => ({ value: tag, label: `${tag}: ${example(tag, currency)}` })),
            ]}
            onChange={(tag) => change({ locale: tag === COMPUTER ? null : tag })}
          />
        </FieldPair>
        <p className={styles.note}>
          Amounts keep the currency they were said in. Figures in another one are counted by your
          rates below.
        </p>
        <Checkbox
          label="Reminders"
          description="Interviews, deadlines and the end of the two days, each told once."
          checked={reminders}
          onChange={(event) => change({ reminders: event.currentTarget.checked })}
        />
        <Input.Wrapper label="Theme" labelElement="div">
          <Segmented<Settings["theme"]>
            label="Theme"
            value={theme}
            onChange={(next) => change({ theme: next })}
            options={[
              { value: "system", label: "The computer's" },
              { value: "light", label: "Light", icon: "sun" },
              { value: "dark", label: "Dark", icon: "moon" },
            ]}
          />
        </Input.Wrapper>
      </div>
    </Card>
  );
}

function example(locale: string | null, currency: string): string {
  return createFormat(locale, currency).money(SHOWN_UNITS);
}
