import { createContext, type ReactNode, useContext, useMemo, useState } from "react";
import type {
  Action,
  Deadline,
  Interview,
  Opportunity,
} from "../../../../shared/model/opportunity";
import { ActionDialog } from "./action-dialog";
import { DeadlineDialog } from "./deadline-dialog";
import { InterviewDialog } from "./interview-dialog";
import { StageDatesDialog } from "./stage-dates-dialog";

/** Opens the dialog of one part of this opportunity; without a record, for a new one. */
type PartDialogsOpener = {
  readonly action: (action?: Action) => void;
  readonly deadline: (deadline?: Deadline) => void;
  readonly interview: (interview?: Interview) => void;
  readonly stageDates: () => void;
};

type Open =
  | { readonly part: "action"; readonly record: Action | null }
  | { readonly part: "deadline"; readonly record: Deadline | null }
  | { readonly part: "interview"; readonly record: Interview | null }
  | { readonly part: "stage-dates" };

const PartDialogsContext = createContext<PartDialogsOpener | null>(null);

export function usePartDialogs(): PartDialogsOpener {
  const dialogs = useContext(PartDialogsContext);
  if (!dialogs) throw new Error("usePartDialogs needs PartDialogs above it");
  return dialogs;
}

export function PartDialogs(props: {
  readonly opportunity: Opportunity;
  readonly children: ReactNode;
}) {
  const [open, setOpen] = useState<Open | null>(null);
  const dialogs = useMemo<PartDialogsOpener>(
    () => ({
      action: (record) => setOpen({ part: "action", record: record ?? null }),
      deadline: (record) => setOpen({ part: "deadline", record: record ?? null }),
      interview: (record) => setOpen({ part: "interview", record: record ?? null }),
      stageDates: () => setOpen({ part: "stage-dates" }),
    }),
    [],
  );
  return (
    <PartDialogsContext value={dialogs}>
      {props.children}
      {open && (
        <OpenDialog open={open} opportunity={props.opportunity} onClose={() => setOpen(null)} />
      )}
    </PartDialogsContext>
  );
}

function OpenDialog(props: {
  readonly open: Open;
  readonly opportunity: Opportunity;
  readonly onClose: () => void;
}) {
  const { open, opportunity, onClose } = props;
  switch (open.part) {
    case "action":
      return <ActionDialog opportunity={opportunity} action={open.record} onClose={onClose} />;
    case "deadline":
      return <DeadlineDialog opportunity={opportunity} deadline={open.record} onClose={onClose} />;
    case "interview":
      return (
        <InterviewDialog opportunity={opportunity} interview={open.record} onClose={onClose} />
      );
    case "stage-dates":
      return <StageDatesDialog opportunity={opportunity} onClose={onClose} />;
  }
}
