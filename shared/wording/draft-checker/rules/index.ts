import type { DraftRule } from "../draft-rule";
import { apologyRules } from "./apologies";
import { bonusRules } from "./bonus-first";
import { deadlineRules } from "./deadlines";
import { hardshipRules } from "./hardship";
import { hedgeRules } from "./hedges";
import { otherNumberRules } from "./other-number";
import { ownPayRules } from "./own-pay";
import { positionRules } from "./positions";
import { rangeRules } from "./ranges";
import { resigningRules } from "./resigning";
import { softenerRules } from "./softeners";
import { threatRules } from "./threats";
import { wishRules } from "./wishes";

/** Every rule, the graver first: where two mark the same words, the earlier one speaks. */
export const draftRules: readonly DraftRule[] = [
  ...resigningRules,
  ...ownPayRules,
  ...rangeRules,
  ...otherNumberRules,
  ...threatRules,
  ...hardshipRules,
  ...apologyRules,
  ...softenerRules,
  ...positionRules,
  ...wishRules,
  ...bonusRules,
  ...deadlineRules,
  ...hedgeRules,
];
