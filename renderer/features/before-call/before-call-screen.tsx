import { Page } from "../../ui/page";

export function BeforeCallScreen(_: { readonly of: string | null }) {
  return <Page title="Before the call">{null}</Page>;
}
