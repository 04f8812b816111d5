import { MantineProvider } from "@mantine/core";
import { useNotifications } from "@mantine/notifications";
import { lazy, Suspense } from "react";
import type { Bridge } from "../shared/api";
import { isUntouched } from "../shared/model/workspace";
import { failureSentence } from "../shared/wording/failure-sentence";
import { DialogsProvider } from "./dialogs-provider";
import { PassedFile } from "./features/shell/passed-file";
import { Reminders } from "./features/shell/reminders";
import { Shell } from "./features/shell/shell";
import { StayUnlocked } from "./features/shell/stay-unlocked";
import { ThemeFollower } from "./features/shell/theme-follower";
import { UnsavedDrafts } from "./features/shell/unsaved-drafts";
import { usePaletteWasAsked } from "./state/palette";
import { isBesideFirstRun, type Route, useRoute } from "./state/route";
import { useReadyPart, useStatePart, WorkspaceProvider } from "./state/workspace";
import { styleNonce } from "./theme/style-nonce";
import { cssVariablesResolver, theme } from "./theme/theme";
import { Button } from "./ui/button";
import { EmptyState } from "./ui/empty-state";
import { ErrorBoundary } from "./ui/error-boundary";

const ToastList = lazy(() => import("./ui/toast-list").then((it) => ({ default: it.ToastList })));
const TodayScreen = lazy(() =>
  import("./features/today/today-screen").then((it) => ({ default: it.TodayScreen })),
);
const PipelineScreen = lazy(() =>
  import("./features/pipeline/pipeline-screen").then((it) => ({ default: it.PipelineScreen })),
);
const OpportunityScreen = lazy(() =>
  import("./features/opportunity/opportunity-screen").then((it) => ({
    default: it.OpportunityScreen,
  })),
);
const AnchorScreen = lazy(() =>
  import("./features/anchor/anchor-screen").then((it) => ({ default: it.AnchorScreen })),
);
const CompareScreen = lazy(() =>
  import("./features/compare/compare-screen").then((it) => ({ default: it.CompareScreen })),
);
const CounterOfferScreen = lazy(() =>
  import("./features/counter-offer/counter-offer-screen").then((it) => ({
    default: it.CounterOfferScreen,
  })),
);
const BeforeCallScreen = lazy(() =>
  import("./features/before-call/before-call-screen").then((it) => ({
    default: it.BeforeCallScreen,
  })),
);
const MessageCheck = lazy(() =>
  import("./features/counter-offer/message-check").then((it) => ({ default: it.MessageCheck })),
);
const CareerScreen = lazy(() =>
  import("./features/career/career-screen").then((it) => ({ default: it.CareerScreen })),
);
const RulesScreen = lazy(() =>
  import("./features/rules/rules-screen").then((it) => ({ default: it.RulesScreen })),
);
const PeopleScreen = lazy(() =>
  import("./features/people/people-screen").then((it) => ({ default: it.PeopleScreen })),
);
const WeekScreen = lazy(() =>
  import("./features/week/week-screen").then((it) => ({ default: it.WeekScreen })),
);
const ImportScreen = lazy(() =>
  import("./features/import/import-screen").then((it) => ({ default: it.ImportScreen })),
);
const MarketScreen = lazy(() =>
  import("./features/market/market-screen").then((it) => ({ default: it.MarketScreen })),
);
const CompanyPayCard = lazy(() =>
  import("./features/market/company-pay-card").then((it) => ({ default: it.CompanyPayCard })),
);
const RecordScreen = lazy(() =>
  import("./features/record/record-screen").then((it) => ({ default: it.RecordScreen })),
);
const PackageTab = lazy(() =>
  import("./features/package/package-tab").then((it) => ({ default: it.PackageTab })),
);
const SettingsScreen = lazy(() =>
  import("./features/settings/settings-screen").then((it) => ({ default: it.SettingsScreen })),
);
const BackupsScreen = lazy(() =>
  import("./features/backups/backups-screen").then((it) => ({ default: it.BackupsScreen })),
);
const UnlockScreen = lazy(() =>
  import("./features/lock/unlock-screen").then((it) => ({ default: it.UnlockScreen })),
);
const FirstRun = lazy(() =>
  import("./features/first-run/first-run-screen").then((it) => ({ default: it.FirstRun })),
);
const Palette = lazy(() =>
  import("./features/palette/palette").then((it) => ({ default: it.Palette })),
);

/** Theme, host connection, dialogs, shell, and the screen the address names. */
export function App({ bridge }: { readonly bridge: Bridge }) {
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariablesResolver}
      defaultColorScheme="auto"
      getStyleNonce={styleNonce}
    >
      <ToastsWhenTold />
      <ErrorBoundary>
        <WorkspaceProvider bridge={bridge}>
          <UnsavedDrafts />
          <Connected />
        </WorkspaceProvider>
      </ErrorBoundary>
    </MantineProvider>
  );
}

function Connected() {
  const status = useStatePart((it) => it.status);
  const failure = useStatePart((it) => (it.status === "failed" ? it.failure : null));
  if (status === "loading") return null;
  if (status === "locked")
    return (
      <Suspense fallback={null}>
        <UnlockScreen />
      </Suspense>
    );
  if (failure)
    return (
      <EmptyState
        isAlone
        icon="drive"
        title="Your records cannot be shown now."
        text={failureSentence(failure)}
        action={<Button onClick={() => window.location.reload()}>Try again</Button>}
      />
    );
  return (
    <DialogsProvider>
      <ThemeFollower />
      <StayUnlocked />
      <Reminders />
      <PassedFile />
      <Started />
      <PaletteWhenAsked />
    </DialogsProvider>
  );
}

/** The list of toasts is loaded with the first one; none stands while there is nothing to tell. */
function ToastsWhenTold() {
  return useNotifications().notifications.length > 0 ? (
    <Suspense fallback={null}>
      <ToastList />
    </Suspense>
  ) : null;
}

/** The palette is loaded when it is first asked for, and stays. */
function PaletteWhenAsked() {
  return usePaletteWasAsked() ? (
    <Suspense fallback={null}>
      <Palette />
    </Suspense>
  ) : null;
}

/** Settings and backups can be reached before the first figure too: a search comes back from there. */
function Started() {
  const isBare = useReadyPart(
    ({ workspace }) => isUntouched(workspace) && workspace.settings.guess === null,
  );
  const route = useRoute();
  const isFirstRun = isBare && !isBesideFirstRun(route);
  return (
    <Shell route={route} isBare={isBare}>
      <ErrorBoundary key={route.screen}>
        <Suspense fallback={null}>{isFirstRun ? <FirstRun /> : <Screen route={route} />}</Suspense>
      </ErrorBoundary>
    </Shell>
  );
}

function Screen({ route }: { readonly route: Route }) {
  switch (route.screen) {
    case "today":
      return <TodayScreen />;
    case "pipeline":
      return <PipelineScreen />;
    case "opportunity":
      return (
        <OpportunityScreen
          key={route.id}
          id={route.id}
          tab={route.tab}
          recordId={route.recordId}
          packageTab={<PackageTab opportunityId={route.id} packageId={route.recordId} />}
          filedPay={
            <Suspense fallback={null}>
              <CompanyPayCard opportunityId={route.id} />
            </Suspense>
          }
        />
      );
    case "anchor":
      return <AnchorScreen />;
    case "compare":
      return <CompareScreen />;
    case "counter-offer":
      return <CounterOfferScreen of={route.of} />;
    case "call":
      return (
        <BeforeCallScreen of={route.of} messageCheck={(message) => <MessageCheck {...message} />} />
      );
    case "career":
      return <CareerScreen />;
    case "rules":
      return <RulesScreen />;
    case "week":
      return <WeekScreen />;
    case "people":
      return <PeopleScreen />;
    case "import":
      return <ImportScreen />;
    case "market":
      return <MarketScreen />;
    case "record":
      return <RecordScreen />;
    case "settings":
      return <SettingsScreen />;
    case "backups":
      return <BackupsScreen />;
  }
}
