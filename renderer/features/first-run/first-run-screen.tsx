import { useEffect } from "react";
import { useAct } from "../../state/act";
import { go, href } from "../../state/route";
import { Button } from "../../ui/button";
import { FirstFigures } from "./first-figures";
import styles from "./first-run.module.css";

/** Three fields, then the first ask stands there; or a look around in a sample. */
export function FirstRun() {
  const act = useAct();
  useEffect(() => {
    document.title = "Leverage";
  }, []);
  const lookAround = async () => {
    const answer = await act("loadSample", {});
    if (answer.ok) go({ screen: "anchor" });
  };
  return (
    <div className={styles.screen}>
      <div className={styles.columns}>
        <section className={styles.start}>
          <h1>What number next?</h1>
          <p className={styles.lead}>
            Leverage keeps the evidence of your job search and says the one number to ask for.
          </p>
          <FirstFigures />
        </section>
        <aside className={styles.beside}>
          <h2>Just looking?</h2>
          <p>
            A sample search shows every screen with invented companies and numbers. One click and it
            is gone.
          </p>
          <Button onClick={lookAround}>Look around with a sample search</Button>
          <hr />
          <h2>Have records already?</h2>
          <p>
            Bring back a saved export in <a href={href({ screen: "settings" })}>Settings</a>, or{" "}
            <a href={href({ screen: "import" })}>import a table</a> of applications.
          </p>
          <hr />
          <p className={styles.where}>
            Everything stays on this computer. Nothing is sent anywhere.
          </p>
        </aside>
      </div>
    </div>
  );
}
