import type { SheetView } from "../../../shared/counter-offer/sheet-view";
import { opportunityHref } from "../../state/route";
import { LinkButton } from "../../ui/button";
import { EmptyState } from "../../ui/empty-state";
import styles from "./counter-offer-screen.module.css";

/** They pay as much as any number that could still be asked for: sign, or take better paper. */
export function NothingToAsk({ view }: { readonly view: SheetView }) {
  return (
    <div className={styles.empty}>
      <EmptyState
        icon="sheet"
        text={
          view.of === null
            ? "Your job pays as much as the best paper. There is nothing to match."
            : `${view.company} has as much on paper as you could still ask for. Sign it, or take better paper.`
        }
        action={
          view.of !== null && (
            <LinkButton variant="primary" href={opportunityHref(view.of)}>
              Open {view.company}
            </LinkButton>
          )
        }
      />
    </div>
  );
}
