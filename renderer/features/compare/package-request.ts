import { type ColumnId, CURRENT_JOB } from "../../../shared/compensation/compare-view";
import type { ComponentKind } from "../../../shared/model/component";
import type { PackageRequest } from "../../state/dialogs";

/** Which package a column edits, opened at one kind when a figure of it was asked for. */
export function packageRequest(id: ColumnId, kind?: ComponentKind): PackageRequest {
  return {
    opportunityId: id === CURRENT_JOB ? null : id,
    ...(kind === undefined ? {} : { kind }),
  };
}
