import { useMemo, useState } from "react";
import { newPackageDraft, packageDraftOf } from "../../../shared/compensation/package-draft";
import type { Id } from "../../../shared/model/basics";
import type { ComponentKind } from "../../../shared/model/component";
import { currentPackage, type Opportunity } from "../../../shared/model/opportunity";
import type { Package } from "../../../shared/model/package";
import { useAct } from "../../state/act";
import { useDialogs } from "../../state/dialogs";
import { useFormat } from "../../state/format";
import { useToday } from "../../state/today";
import { useWorkspace } from "../../state/workspace";
import { Button } from "../../ui/button";
import { EmptyState } from "../../ui/empty-state";
import { PackageEditor } from "./package-editor";
import { usePackageDraft } from "./use-package-draft";
import { VersionBar } from "./version-bar";

type OfferPackageProps = {
  readonly opportunityId: Id;
  readonly packageId?: Id | undefined;
  readonly kind?: ComponentKind | undefined;
};

/** The package of an opportunity with its versions; the newest unless another was asked for. */
export function OfferPackage(props: OfferPackageProps) {
  const opportunity = useWorkspace().opportunities[props.opportunityId];
  const [chosen, setChosen] = useState(props.packageId ?? null);
  const [isStarted, setStarted] = useState(props.kind !== undefined);
  if (!opportunity) return <EmptyState icon="document" text="This opportunity is gone." />;
  const version =
    opportunity.packages.find((it) => it.id === chosen) ?? currentPackage(opportunity);
  if (version)
    return (
      <SavedVersion
        key={version.id}
        opportunity={opportunity}
        version={version}
        kind={props.kind}
        onChoose={setChosen}
      />
    );
  if (isStarted) return <FirstVersion opportunity={opportunity} kind={props.kind} />;
  return (
    <EmptyState
      icon="document"
      text="Nothing is known of their package yet."
      action={<Button onClick={() => setStarted(true)}>Enter what they said</Button>}
    />
  );
}

function SavedVersion(props: {
  readonly opportunity: Opportunity;
  readonly version: Package;
  readonly kind: ComponentKind | undefined;
  readonly onChoose: (id: Id | null) => void;
}) {
  const { opportunity, version, kind, onChoose } = props;
  const act = useAct();
  const dialogs = useDialogs();
  const today = useToday();
  const { currency } = useFormat();
  const saved = useMemo(() => packageDraftOf(version, currency), [version, currency]);
  const edited = usePackageDraft(version.id, saved);
  const { roundId } = version;
  const put = usePut(opportunity.id);
  return (
    <>
      <VersionBar
        versions={opportunity.packages}
        shown={version}
        onChoose={onChoose}
        onRemove={async () => {
          const input = { opportunityId: opportunity.id, id: version.id };
          const removed = await act("removePackage", input, { undoToast: "Deleted a version." });
          if (removed.ok) onChoose(null);
        }}
      />
      <PackageEditor
        owner="offer"
        edited={edited}
        kept={version}
        kind={kind}
        {...(roundId !== null && {
          onEditNumber: () => dialogs.logNumber({ opportunityId: opportunity.id, roundId }),
        })}
        onSave={put}
        onSaveAsNew={async (pkg) => {
          const id = crypto.randomUUID();
          const date = pkg.date === version.date ? today : pkg.date;
          const isDone = await put({ ...pkg, id, date, roundId: null });
          if (isDone) onChoose(id);
          return isDone;
        }}
      />
    </>
  );
}

function FirstVersion(props: {
  readonly opportunity: Opportunity;
  readonly kind: ComponentKind | undefined;
}) {
  const { opportunity, kind } = props;
  const today = useToday();
  const [id] = useState(() => crypto.randomUUID());
  const saved = useMemo(() => newPackageDraft(today, "verbal"), [today]);
  const edited = usePackageDraft(`first-${opportunity.id}`, saved);
  return (
    <PackageEditor
      owner="offer"
      edited={edited}
      kept={{ id, roundId: null }}
      kind={kind}
      onSave={usePut(opportunity.id)}
    />
  );
}

function usePut(opportunityId: Id): (part: Package) => Promise<boolean> {
  const act = useAct();
  return async (part) => (await act("putPackage", { opportunityId, part: writable(part) })).ok;
}

/** The input side of the contract takes arrays that may be written to. */
function writable(pkg: Package) {
  return { ...pkg, components: [...pkg.components], none: [...pkg.none] };
}
