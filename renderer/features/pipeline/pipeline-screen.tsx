import { useSessionStorage } from "@mantine/hooks";
import { useCallback, useMemo } from "react";
import type { Stage } from "../../../shared/model/opportunity";
import {
  filterCards,
  noFilter,
  type PipelineFilter,
} from "../../../shared/pipeline/pipeline-filter";
import { firstSort, sortCards, type TableSort } from "../../../shared/pipeline/pipeline-table";
import {
  barMax,
  boardOf,
  byBase,
  countsOf,
  currentBaseOf,
  pipelineCards,
} from "../../../shared/pipeline/pipeline-view";
import { useDialogs } from "../../state/dialogs";
import { useToday } from "../../state/today";
import { useWorkspace } from "../../state/workspace";
import { Button } from "../../ui/button";
import { EmptyState } from "../../ui/empty-state";
import { Segmented } from "../../ui/fields/segmented";
import { Page } from "../../ui/page";
import { BoardView } from "./board";
import { FilterMenu } from "./filter-menu";
import { PipelineSubtitle } from "./pipeline-subtitle";
import { SearchField } from "./search-field";
import { PipelineTable } from "./table";
import { usePipelineActs } from "./use-pipeline-acts";

type Look = "board" | "table";

/** Every opportunity of the search, as a board of stages or as a table. */
export function PipelineScreen() {
  const workspace = useWorkspace();
  const today = useToday();
  const dialogs = useDialogs();
  const acts = usePipelineActs();
  const [look, setLook] = useSessionStorage<Look>({
    key: "pipeline-look",
    defaultValue: "board",
    getInitialValueInEffect: false,
  });
  const [filter, setFilter] = useSessionStorage<PipelineFilter>({
    key: "pipeline-filter",
    defaultValue: noFilter,
    getInitialValueInEffect: false,
  });
  const [sort, setSort] = useSessionStorage<TableSort>({
    key: "pipeline-sort",
    defaultValue: firstSort,
    getInitialValueInEffect: false,
  });

  const cards = useMemo(() => pipelineCards(workspace, today), [workspace, today]);
  // Sorted before they are narrowed: a key filters an order that stands already.
  const ordered = useMemo(
    () => (look === "table" ? sortCards(cards, sort) : byBase(cards)),
    [cards, sort, look],
  );
  const found = useMemo(() => filterCards(ordered, filter), [ordered, filter]);
  const board = useMemo(
    () => boardOf(look === "board" ? found : [], currentBaseOf(workspace)),
    [found, workspace, look],
  );
  const max = useMemo(() => barMax(cards), [cards]);
  const counts = useMemo(() => countsOf(workspace), [workspace]);
  const showClosed = useCallback(
    (stage: Stage) => {
      setFilter({ ...noFilter, stages: [stage] });
      setLook("table");
    },
    [setFilter, setLook],
  );
  const hasNoMatch = found.length === 0 && cards.length > 0;

  return (
    <Page
      title="Pipeline"
      subtitle={<PipelineSubtitle counts={counts} withNext={look === "table"} />}
      right={
        <>
          <SearchField value={filter.text} onChange={(text) => setFilter({ ...filter, text })} />
          <Segmented
            label="Board or table"
            value={look}
            onChange={setLook}
            options={[
              { value: "board", label: "Board", icon: "board" },
              { value: "table", label: "Table", icon: "rows" },
            ]}
          />
          <FilterMenu filter={filter} onChange={setFilter} />
          <Button
            variant="primary"
            icon="plus"
            hotkey="mod+N"
            onClick={() => dialogs.newOpportunity()}
          >
            New opportunity
          </Button>
        </>
      }
    >
      {hasNoMatch ? (
        <EmptyState
          icon="search"
          text="No opportunity matches this search."
          action={<Button onClick={() => setFilter(noFilter)}>Show all</Button>}
        />
      ) : look === "board" ? (
        <BoardView board={board} max={max} acts={acts} onShowClosed={showClosed} />
      ) : (
        <PipelineTable rows={found} sort={sort} onSort={setSort} acts={acts} />
      )}
    </Page>
  );
}
