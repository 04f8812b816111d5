import { lazy, Suspense, useMemo, useState } from "react";
import { anchorView } from "../../../shared/anchor/anchor-view";
import { usePrint } from "../../state/print";
import { useToday } from "../../state/today";
import { useWorkspace } from "../../state/workspace";
import { Segmented } from "../../ui/fields/segmented";
import { Page } from "../../ui/page";
import { ClassSwatch } from "../../ui/pictures/certainty-bar";
import styles from "./anchor-screen.module.css";
import { AskHead } from "./ask-head";
import { ClosingCard } from "./closing-card";
import { MoneyLineCard } from "./money-line-card";
import { NoNumberYet } from "./no-number-yet";
import { Notices } from "./notices";
import { OddsCard } from "./odds-card";
import { StrategySwitch } from "./strategy-switch";
import { WhyCard } from "./why-card";

/** Perks and risky parts are asked for later than base, the script of their panel too. */
const AgendaPanel = lazy(() =>
  import("./agenda-panel").then((it) => ({ default: it.AgendaPanel })),
);

type Step = "base" | "concrete" | "risky";

const lockedPerks =
  "Base first (R9). Opens when base is agreed, or skipped on purpose, at one company.";
const lockedRisky = "Risky last (R9). Opens when perks are agreed, or skipped on purpose.";

/** What number next? The whole screen is one view of the records and the day. */
export function AnchorScreen() {
  const workspace = useWorkspace();
  const today = useToday();
  const view = useMemo(() => anchorView(workspace, today), [workspace, today]);
  const [wanted, setStep] = useState<Step>("base");
  const { concrete, risky } = view.topics;
  const isOpen = wanted === "base" || view.topics[wanted].isOpen;
  const step = isOpen ? wanted : "base";
  usePrint();
  return (
    <Page
      title="Anchor"
      subtitle="What number next?"
      printed="wide"
      right={
        <>
          {view.odds && step === "base" && <StrategySwitch />}
          <Segmented
            label="What to negotiate"
            value={step}
            onChange={setStep}
            options={[
              {
                value: "base",
                label: (
                  <>
                    <ClassSwatch of="base" />
                    Base
                  </>
                ),
              },
              {
                value: "concrete",
                label: "Concrete perks",
                ...(concrete.isOpen ? {} : { lockedBecause: lockedPerks }),
              },
              {
                value: "risky",
                label: "Risky",
                ...(risky.isOpen ? {} : { lockedBecause: lockedRisky }),
              },
            ]}
          />
        </>
      }
    >
      <Notices view={view} />
      <Suspense fallback={null}>
        {step === "concrete" && (
          <AgendaPanel
            step={concrete}
            lead="Perks that are certain once in the contract. What nobody asked is not zero (R11)."
          />
        )}
        {step === "risky" && (
          <AgendaPanel step={risky} lead="May not come. Do not trade base for it (R9, R10)." />
        )}
      </Suspense>
      {step === "base" &&
        (view.ask.kind === "unknown" ? (
          <NoNumberYet />
        ) : (
          <>
            <section className={styles.hero}>
              <AskHead view={view} />
              {view.reasons.length > 0 && <WhyCard reasons={view.reasons} />}
            </section>
            <section className={styles.body}>
              <MoneyLineCard view={view} />
              <div className={styles.right}>
                {view.odds && <OddsCard view={view} odds={view.odds} />}
                <ClosingCard view={view} />
              </div>
            </section>
          </>
        ))}
    </Page>
  );
}
