import { type HotkeyName, hotkeys, keyText } from "../../state/hotkeys";
import { Dialog } from "../../ui/dialogs/dialog";
import styles from "./keys-dialog.module.css";

const groups = ["Anywhere", "Screens", "On a screen"] as const;
const names = Object.keys(hotkeys) as readonly HotkeyName[];

/** Every key of the app, from the table that binds them. */
export function KeysDialog({ onClose }: { readonly onClose: () => void }) {
  return (
    <Dialog title="Keys" onClose={onClose} size={560}>
      <div className={styles.groups}>
        {groups.map((group) => (
          <section key={group} aria-label={group}>
            <h3>{group}</h3>
            <dl>
              {names
                .filter((name) => hotkeys[name].group === group)
                .map((name) => (
                  <div key={name}>
                    <dt>{hotkeys[name].says}</dt>
                    <dd>
                      {[...new Set(hotkeys[name].keys.map(keyText))].map((key) => (
                        <kbd key={key}>{key}</kbd>
                      ))}
                    </dd>
                  </div>
                ))}
            </dl>
          </section>
        ))}
      </div>
      <p className={styles.note}>A browser keeps Ctrl N for its own windows. Use Shift N there.</p>
    </Dialog>
  );
}
