/** Whose package is edited. What the job held pays is paid already, so it needs no evidence. */
export type Owner = "offer" | "current-job";
