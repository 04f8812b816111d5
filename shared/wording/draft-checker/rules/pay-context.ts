/** What stands around an amount and says whether it is pay. All read plain text. */

/** No letter, digit or sign right before. */
export const edge = "(?<![a-z0-9.,$€£])";
/** What else is counted in "from 3 to 5": never pay. */
export const otherUnit =
  /^ ?\+? ?(?:%|percent|people|persons|employees|users|engineers|developers|staff|reports|days?|weeks?|months?|years?|yrs?|hours?|hrs?|h\b|minutes?|mins?|seconds?|am\b|pm\b|o ?clock|km|miles|shares|options|rsus?|requests|servers|services|rounds|interviews|customers|clients|lines|stores|tickets|candidates|countries|pages|points|times|steps|teams|slides|rows|kg|gb|tb|mb|ms\b)/;
/** Money that is not the user's pay, unless pay is named as well. */
export const otherMoney =
  /\b(?:budgets?|revenue|saved|savings|funding|valuation|arr|sales|spend|spending|turnover|contracts? worth|deals?|series [a-e]|costs?|invoices?|fees?)\b/;
export const payWord =
  /\b(?:salary|base|pay|compensation|comp|wage|expectations?|expect(?:ing|ed)?|ballpark|in mind|looking for|asking|earn|make|accept|hoping|offer)\b/;
export const perTime = /\b(?:an hour|per hour|hourly|day rate|an? hr)\b|\/ ?(?:h|hr|hour)\b/;
