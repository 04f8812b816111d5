import { useState } from "react";
import type { SheetView } from "../../../shared/counter-offer/sheet-view";
import { paySchema } from "../../../shared/model/pay";
import { useDialogs } from "../../state/dialogs";
import { usePrint, useSavePdf } from "../../state/print";
import { Button, IconButton } from "../../ui/button";
import { EmployerAnswerDialog } from "./employer-answer-dialog";

/** Print it, save it as a file, send it; once it is out, log what they answer. */
export function SheetButtons(props: { readonly view: SheetView; readonly onSend: () => void }) {
  const { view, onSend } = props;
  const savePdf = useSavePdf(`Counter-offer ${view.company}.pdf`);
  const print = usePrint();
  return (
    <>
      <Button icon="print" hotkey="mod+P" onClick={print}>
        Print
      </Button>
      <IconButton icon="download" label="Save as PDF" onClick={savePdf} />
      {view.sent ? (
        <AnswerButton view={view} />
      ) : (
        <Button variant="primary" onClick={onSend}>
          Mark as sent
        </Button>
      )}
    </>
  );
}

/** A company answers with a number like any other; the employer has no rounds, so it has its own dialog. */
function AnswerButton({ view }: { readonly view: SheetView }) {
  const { logNumber } = useDialogs();
  const [isOpen, setOpen] = useState(false);
  const { of, sent, answer } = view;
  const open = () => {
    if (of === null || !sent) setOpen(true);
    else
      logNumber({
        opportunityId: of,
        answerTo: paySchema.parse({ amount: sent.base }),
        preset: { by: "them", kind: "counter" },
      });
  };
  return (
    <>
      <Button variant={answer ? "default" : "primary"} onClick={open}>
        {answer ? "Log another answer" : "Log their answer"}
      </Button>
      {isOpen && <EmployerAnswerDialog view={view} onClose={() => setOpen(false)} />}
    </>
  );
}
