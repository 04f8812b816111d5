import {
  createContext,
  type KeyboardEvent,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
} from "react";

type Figures = {
  /** The one figure that Tab reaches; the arrow keys go on from there. */
  readonly active: string | null;
  /** The figure whose "Why this value" is open. */
  readonly open: string | null;
  readonly setActive: (id: string) => void;
  readonly setOpen: (id: string | null) => void;
  /** Tells that a figure is there; the answer tells that it went. */
  readonly register: (id: string) => () => void;
};

const FiguresContext = createContext<Figures | null>(null);

/** One figure's place among the others; it is registered while it is mounted. */
export function useFigure(id: string): {
  readonly isOpen: boolean;
  readonly setOpen: Figures["setOpen"];
  /** What its button needs to be reached by Tab and the arrow keys. */
  readonly reach: {
    readonly "data-figure": string;
    readonly tabIndex: 0 | -1;
    readonly onFocus: () => void;
    readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
  };
} {
  const figures = useContext(FiguresContext);
  if (!figures) throw new Error("A figure needs a FigureGrid above it");
  const { active, open, setActive, setOpen, register } = figures;
  useEffect(() => register(id), [register, id]);
  return {
    isOpen: open === id,
    setOpen,
    reach: {
      "data-figure": id,
      tabIndex: active === id ? 0 : -1,
      onFocus: () => setActive(id),
      onKeyDown: moveByArrow,
    },
  };
}

const FIGURE = "[data-figure]";

/** All figures of the table are one stop of the Tab key; arrows go from figure to figure. */
export function FigureGrid({ children }: { readonly children: ReactNode }) {
  const [active, setActive] = useState<string | null>(null);
  const [open, setOpen] = useState<string | null>(null);
  const mounted = useRef(new Set<string>());
  const register = useCallback((id: string) => {
    mounted.current.add(id);
    setActive((before) => before ?? id);
    return () => {
      mounted.current.delete(id);
      const [first = null] = mounted.current;
      setActive((before) => (before === id ? first : before));
    };
  }, []);
  const figures = useMemo<Figures>(
    () => ({ active, open, setActive, setOpen, register }),
    [active, open, register],
  );
  return <FiguresContext value={figures}>{children}</FiguresContext>;
}

/** What every figure's button does with the arrow keys. */
function moveByArrow(event: KeyboardEvent<HTMLElement>): void {
  const next = neighbour(event.currentTarget, event.key);
  if (!next) return;
  event.preventDefault();
  next.focus();
  next.scrollIntoView({ block: "nearest", inline: "nearest" });
}

/** The figure in the direction of an arrow key; rows without one in that column are passed over. */
function neighbour(from: HTMLElement, key: string): HTMLElement | null {
  const row = from.closest("tr");
  const table = from.closest("table");
  if (!row || !table) return null;
  const place = figuresOf(row).indexOf(from);
  if (key === "ArrowLeft") return figuresOf(row)[place - 1] ?? null;
  if (key === "ArrowRight") return figuresOf(row)[place + 1] ?? null;
  if (key !== "ArrowUp" && key !== "ArrowDown") return null;
  const column = from.closest("td")?.cellIndex;
  const rows = [...table.rows];
  const at = rows.indexOf(row);
  const ahead = key === "ArrowDown" ? rows.slice(at + 1) : rows.slice(0, at).reverse();
  for (const other of ahead) {
    const found = column === undefined ? null : other.cells[column]?.querySelector(FIGURE);
    if (found instanceof HTMLElement) return found;
  }
  return null;
}

function figuresOf(row: HTMLTableRowElement): readonly HTMLElement[] {
  return [...row.querySelectorAll<HTMLElement>(FIGURE)];
}
