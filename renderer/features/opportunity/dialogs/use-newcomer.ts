import { useState } from "react";
import type { Id } from "../../../../shared/model/basics";
import { contactSchema } from "../../../../shared/model/contact";
import { useAct } from "../../../state/act";

/** Somebody who is written into a talk and is not among the people of the company yet. */
export type Newcomer = {
  readonly name: string;
  readonly write: (name: string) => void;
  /** Keeps the person, if a name was written, and answers with who is in the talk then. */
  readonly among: (chosen: readonly Id[]) => Promise<readonly Id[]>;
};

export function useNewcomer(opportunityId: Id): Newcomer {
  const act = useAct();
  const [name, write] = useState("");
  const among = async (chosen: readonly Id[]) => {
    if (name.trim() === "") return chosen;
    const person = contactSchema.parse({ id: crypto.randomUUID(), opportunityId, name });
    if (!(await act("putContact", person)).ok) return chosen;
    write("");
    return [...chosen, person.id];
  };
  return { name, write, among };
}
