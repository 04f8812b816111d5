import type { Route } from "../state/route";
import type { IconName } from "./icon";

type MoreScreen = {
  readonly route: Extract<
    Route,
    {
      readonly screen:
        | "week"
        | "people"
        | "market"
        | "career"
        | "rules"
        | "import"
        | "record"
        | "backups";
    }
  >;
  readonly label: string;
  /** Other words a person may type for it. */
  readonly also: string;
  readonly icon: IconName;
};

/** The screens beside the main five, once: the navigation's menu and the palette both list them. */
export const moreScreens: readonly MoreScreen[] = [
  {
    route: { screen: "week" },
    label: "The week",
    also: "calendar interviews deadlines ics schedule",
    icon: "today",
  },
  {
    route: { screen: "people" },
    label: "People and pay facts",
    also: "contacts follow up colleagues earn",
    icon: "user",
  },
  {
    route: { screen: "market" },
    label: "Market facts",
    also: "h-1b filings salary others paid employer look up median",
    icon: "trend",
  },
  {
    route: { screen: "career" },
    label: "Career",
    also: "past jobs raises moves tenure price of not asking",
    icon: "briefcase",
  },
  {
    route: { screen: "rules" },
    label: "Rules",
    also: "broken kept snooze method checks",
    icon: "flag",
  },
  {
    route: { screen: "import" },
    label: "Import applications or offers",
    also: "csv spreadsheet linkedin huntr teal paste",
    icon: "upload",
  },
  {
    route: { screen: "record" },
    label: "Application record",
    also: "print job centre list of applications pdf",
    icon: "print",
  },
  {
    route: { screen: "backups" },
    label: "Backups",
    also: "restore copy earlier version lost",
    icon: "history",
  },
];
