import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { sampleSearch } from "../../shared/sample/sample-search";
import { startSearch } from "./acts";
import { story } from "./harness/story";

story(
  "an export opened with Leverage asks first: a no leaves everything, a yes replaces it",
  async ({ folder, page, restart }) => {
    await startSearch(page(), { salary: "90,000" });
    const file = join(folder, "my old search.leverage");
    writeFileSync(file, JSON.stringify(sampleSearch("2026-05-12")));

    const asking = await restart(file);
    const question = asking.getByRole("dialog", { name: "Replace everything by this export" });
    await question.getByText("my old search.leverage").waitFor();
    await question.getByRole("button", { name: "Cancel" }).click();
    await question.waitFor({ state: "detached" });
    await asking.getByText("Ask for $99,000 base.").waitFor();

    const again = await restart(file);
    await again.getByRole("button", { name: "Replace everything" }).click();
    await again.getByText("Ask for $138,000 base.").waitFor();
  },
);
