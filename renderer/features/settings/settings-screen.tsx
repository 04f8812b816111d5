import { Page } from "../../ui/page";
import { AssumptionsCard } from "./assumptions-card";
import { CurrentJobCard } from "./current-job-card";
import { DataCard } from "./data-card";
import { GeneralCard } from "./general-card";
import { PassphraseCard } from "./passphrase-card";
import { RatesCard } from "./rates-card";
import styles from "./settings.module.css";
import { TargetsCard } from "./targets-card";

/** Everything that can be set. Each field is kept when it is left; every change can be undone. */
export function SettingsScreen() {
  return (
    <Page title="Settings" subtitle="Kept as you go. Ctrl Z takes a change back.">
      <div className={styles.columns}>
        <div className={styles.column}>
          <GeneralCard />
          <CurrentJobCard />
          <TargetsCard />
          <RatesCard />
          <DataCard />
          <PassphraseCard />
        </div>
        <AssumptionsCard />
      </div>
    </Page>
  );
}
