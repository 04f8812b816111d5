import { app, Menu, type MenuItemConstructorOptions } from "electron";

/**
 * The application menu. Undo and redo are missing on purpose: the system's take back typing, the page's
 * own (Ctrl Z) take back changes of the workspace.
 */
export function setMenu(): void {
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate()));
}

function menuTemplate(): MenuItemConstructorOptions[] {
  const appMenu: MenuItemConstructorOptions[] =
    process.platform === "darwin" ? [{ role: "appMenu" }] : [];
  const forDevelopers: MenuItemConstructorOptions[] = app.isPackaged
    ? []
    : [{ role: "reload" }, { role: "toggleDevTools" }, { type: "separator" }];
  return [
    ...appMenu,
    { label: "File", submenu: [{ role: process.platform === "darwin" ? "close" : "quit" }] },
    {
      label: "Edit",
      submenu: [
        { role: "cut" },
        { role: "copy" },
        { role: "paste" },
        { role: "pasteAndMatchStyle" },
        { role: "selectAll" },
      ],
    },
    {
      label: "View",
      submenu: [
        ...forDevelopers,
        { role: "resetZoom" },
        { role: "zoomIn" },
        { role: "zoomOut" },
        { type: "separator" },
        { role: "togglefullscreen" },
      ],
    },
    { role: "windowMenu" },
  ];
}
