import { isOnPaper } from "../../model/evidence";
import { currentPackage } from "../../model/opportunity";
import type { Pay } from "../../model/pay";
import { type Money, unitsOf } from "../../money";
import { assumed, cash, formula, number, type Part, type Step } from "../part";
import { flowsOf, perHourOf, type Sums, yearsIn } from "../totals";
import { contestantOf, currentJobContestant } from "./columns";
import {
  type ClassGroup,
  type ColumnId,
  type CompareInput,
  type Contestant,
  CURRENT_JOB,
  type TotalKind,
} from "./compare-types";
