import { screen } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";

/** Opens the list of companies and picks one by its name. */
export async function chooseCompany(user: UserEvent, field: HTMLElement, company: string) {
  await user.click(field);
  await user.click(await screen.findByRole("option", { name: company }));
}
