/** A task that kept the page from answering, in milliseconds of the page's own clock. */
export type LongTask = {
  readonly start: number;
  readonly ms: number;
  /** What the browser says ran: who called, and in which file. */
  readonly cause: string;
};

type Settled = {
  /** From the user's first event, or from the navigation, until the last change stood on the screen. */
  readonly ms: number;
  readonly longTasks: readonly LongTask[];
};

type PageClock = {
  /** When the title of the first screen came, in milliseconds since the navigation. */
  readonly screenAt: () => number;
  /** Forgets what was measured: the next event of the user starts the clock. */
  readonly reset: () => void;
  /** Waits until for `quietMs` nothing has changed and no task was long. */
  readonly settle: (quietMs: number) => Promise<Settled>;
};

declare global {
  interface Window {
    benchClock: PageClock;
  }
}

/**
 * Runs in the page before its own scripts. Measures as a user would: from the event to the frame in which
 * the last consequence was painted, however many steps lie between.
 */
export function installPageClock(): void {
  let startedAt: number | null = 0;
  let paintedAt = 0;
  let isFramePending = false;
  let screenAt = Number.POSITIVE_INFINITY;
  let tasks: PerformanceEntry[] = [];
  let frames: PerformanceEntry[] = [];
  const afterPaint = new MessageChannel();
  afterPaint.port1.onmessage = () => {
    isFramePending = false;
    paintedAt = performance.now();
  };
  const awaitPaint = () => {
    if (isFramePending) return;
    isFramePending = true;
    requestAnimationFrame(() => afterPaint.port2.postMessage(null));
  };
  new MutationObserver(() => {
    awaitPaint();
    if (screenAt > performance.now() && document.querySelector("h1")) screenAt = performance.now();
  }).observe(document, {
    subtree: true,
    childList: true,
    attributes: true,
    characterData: true,
  });
  const begin = (event: Event) => {
    startedAt ??= event.timeStamp;
    awaitPaint();
  };
  for (const kind of ["keydown", "pointerdown"]) addEventListener(kind, begin, { capture: true });
  const watch = (type: string, take: (entries: PerformanceEntry[]) => void) => {
    const observer = new PerformanceObserver((list) => take(list.getEntries()));
    observer.observe({ type, buffered: true });
    return () => take(observer.takeRecords());
  };
  const takeTasks = watch("longtask", (entries) => tasks.push(...entries));
  const takeFrames = watch("long-animation-frame", (entries) => frames.push(...entries));

  type Script = {
    readonly duration: number;
    readonly invoker: string;
    readonly sourceURL: string;
    readonly sourceFunctionName: string;
  };
  const causeOf = (task: PerformanceEntry): string => {
    const frame = frames.find(
      (it) => it.startTime <= task.startTime + 1 && it.startTime + it.duration >= task.startTime,
    ) as (PerformanceEntry & { readonly scripts: readonly Script[] }) | undefined;
    const longest = [...(frame?.scripts ?? [])].sort((a, b) => b.duration - a.duration)[0];
    if (!longest || longest.duration < task.duration / 2)
      return "style, layout or the browser itself";
    const file = longest.sourceURL
      .split("/")
      .at(-1)
      ?.replace(/-[\w-]{8}\.js.*$/, "");
    return `${longest.invoker} in ${file}`;
  };

  const settle = async (quietMs: number) => {
    const givenUpAt = performance.now() + 20_000;
    while (performance.now() < givenUpAt) {
      const seen = paintedAt;
      await new Promise((done) => setTimeout(done, quietMs));
      takeTasks();
      takeFrames();
      const lastTask = tasks.at(-1);
      const busyUntil = lastTask ? lastTask.startTime + lastTask.duration : 0;
      const isQuiet =
        !isFramePending && paintedAt === seen && performance.now() - busyUntil > quietMs;
      if (!isQuiet) continue;
      return {
        ms: Math.max(paintedAt, busyUntil) - (startedAt ?? paintedAt),
        longTasks: tasks.map((it) => ({
          start: it.startTime,
          ms: it.duration,
          cause: causeOf(it),
        })),
      };
    }
    throw new Error(`The page did not come to rest: ${isFramePending}, ${paintedAt}, ${startedAt}`);
  };
  window.benchClock = {
    screenAt: () => screenAt,
    reset: () => {
      takeTasks();
      takeFrames();
      startedAt = null;
      tasks = [];
      frames = [];
    },
    settle,
  };
}
