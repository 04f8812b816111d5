import { Button } from "../../ui/button";
import styles from "./market.module.css";
import { type Found, useMedian } from "./use-median";

/** One click makes a filed median the guess; without a rate from dollars it says what is missing. */
export function TakeMedian(props: { readonly found: Found; readonly size?: "sm" | "md" }) {
  const { found, size = "md" } = props;
  const { take, problem } = useMedian();
  return (
    <>
      <Button size={size} disabled={problem !== null} onClick={() => take(found)}>
        Use the median as my guess
      </Button>
      {problem !== null && <p className={styles.problem}>{problem}</p>}
    </>
  );
}
