import type { Channel } from "../../../shared/model/round";
import type { IconName } from "../icon";

/** How a number or a talk travelled, in a word and an icon. */
export const channelWords: Readonly<
  Record<Channel, { readonly name: string; readonly by: string; readonly icon: IconName }>
> = {
  phone: { name: "Phone", by: "By phone", icon: "phone" },
  email: { name: "Email", by: "By email", icon: "mail" },
  video: { name: "Video", by: "By video", icon: "video" },
  "in-person": { name: "In person", by: "In person", icon: "user" },
  letter: { name: "Letter", by: "By letter", icon: "document" },
  form: { name: "Form", by: "In a form", icon: "sheet" },
  message: { name: "Message", by: "By message", icon: "speech" },
};
