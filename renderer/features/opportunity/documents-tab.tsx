import { type DragEvent, useRef, useState } from "react";
import { documentKindName } from "../../../shared/attachments/document-words";
import { endingsOf } from "../../../shared/attachments/file-name";
import type { Attachment } from "../../../shared/model/attachment";
import type { Opportunity } from "../../../shared/model/opportunity";
import { useFormat } from "../../state/format";
import { useHost } from "../../state/workspace";
import { Button, IconButton } from "../../ui/button";
import { EmptyState } from "../../ui/empty-state";
import { Icon } from "../../ui/icon";
import { sizeText } from "../../ui/words/size-text";
import styles from "./documents-tab.module.css";
import records from "./records.module.css";
import { useDocuments } from "./use-documents";

type Documents = ReturnType<typeof useDocuments>;
const accepted = Object.values(endingsOf)
  .flat()
  .map((ending) => `.${ending}`)
  .join(",");

/** Offer letters and contracts. A file dropped anywhere on the tab is added. */
export function DocumentsTab(props: {
  readonly opportunity: Opportunity;
  readonly recordId: string | undefined;
}) {
  const { id, attachments } = props.opportunity;
  const documents = useDocuments(id);
  const [isOver, setOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    void documents.add([...event.dataTransfer.files]);
  };
  return (
    <section
      className={`${records.tab} ${styles.drop}`}
      aria-label="Documents"
      data-over={isOver || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      {attachments.length === 0 ? (
        <EmptyState
          icon="document"
          text="No document yet. Drop an offer letter, a contract or an e-mail here."
          action={<AddButton documents={documents} />}
        />
      ) : (
        <>
          <ul className={records.list} aria-label="Documents">
            {[...attachments].reverse().map((attachment) => (
              <DocumentRow
                key={attachment.id}
                attachment={attachment}
                documents={documents}
                isPointedAt={attachment.id === props.recordId}
              />
            ))}
          </ul>
          <div className={records.foot}>
            <AddButton documents={documents} />
          </div>
        </>
      )}
      <Progress documents={documents} />
      <p className={styles.note}>
        Kept in the data folder of this computer. An export of everything holds this list, not the
        files. A deleted document can be brought back as long as undo or a backup knows it.
      </p>
    </section>
  );
}

function AddButton({ documents }: { readonly documents: Documents }) {
  const chooser = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button icon="plus" size="sm" onClick={() => chooser.current?.click()}>
        Add a document
      </Button>
      <input
        ref={chooser}
        type="file"
        multiple
        accept={accepted}
        aria-label="Document to add"
        hidden
        onChange={(event) => {
          const files = [...(event.currentTarget.files ?? [])];
          event.currentTarget.value = "";
          void documents.add(files);
        }}
      />
    </>
  );
}

function Progress({ documents: { adding, problems } }: { readonly documents: Documents }) {
  if (adding !== null) return <p role="status">Adding {adding}</p>;
  if (problems.length === 0) return null;
  return (
    <div role="alert" className={styles.problems}>
      {problems.map((problem) => (
        <p key={problem}>{problem}</p>
      ))}
    </div>
  );
}

function DocumentRow(props: {
  readonly attachment: Attachment;
  readonly documents: Documents;
  readonly isPointedAt: boolean;
}) {
  const { attachment, documents, isPointedAt } = props;
  const { name, kind, bytes, addedOn } = attachment;
  const format = useFormat();
  const isDesktop = useHost().kind === "desktop";
  const facts = [documentKindName[kind], sizeText(bytes, format.number), format.day(addedOn)];
  return (
    <li className={styles.row} data-pointed-at={isPointedAt || undefined}>
      <Icon name={kind === "eml" ? "mail" : "document"} />
      <div className={records.words}>
        <span className={styles.name}>{name}</span>
        <p>{facts.join(", ")}</p>
      </div>
      <Button
        size="sm"
        icon={isDesktop ? "link" : "download"}
        aria-label={`${isDesktop ? "Open" : "Download"} ${name}`}
        onClick={() => documents.open(attachment)}
      >
        {isDesktop ? "Open" : "Download"}
      </Button>
      <IconButton
        icon="trash"
        label={`Delete ${name}`}
        onClick={() => documents.remove(attachment)}
      />
    </li>
  );
}
