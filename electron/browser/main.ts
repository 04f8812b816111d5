import Conf from "conf";
import { failureSentence } from "../../shared/wording/failure-sentence";
import { appFolder } from "../app-folder";
import { handToBrowser } from "../attachments/hand-over";
import { readEnvironment } from "../environment";
import { outliveFileLimit } from "../file-limit";
import type { Host } from "../host";
import { PassedFile } from "../passed-file";
import { startHost } from "../start-host";
import { readStaticFiles } from "../static-files";
import type { Holder } from "../workspace/folder-lock";
import { type Loopback, listenOnLoopback } from "./loopback";
import { openAddress } from "./open-address";
import { serve } from "./serve";

/** Composition root of the browser host. */
const { dataFolder, clock, port } = readEnvironment(process.env);
const { version, renderer } = appFolder(import.meta.url);
const show = process.argv.includes("--no-open") ? () => undefined : openAddress;

outliveFileLimit();
const passedFile = new PassedFile();
passedFile.passArguments(process.argv.slice(2), process.cwd());
// The lock of the folder names the address, so that comes first.
const loopback = await listenOnLoopback(port);
const start = await startHost({
  kind: "browser",
  version,
  folder: dataFolder,
  address: loopback?.address ?? null,
  clock,
  library: Conf,
  notifies: false,
  handOver: handToBrowser,
  printWindow: null,
  passedFile,
});
if (start.status === "open" && loopback !== null) {
  await open(start.host, loopback);
} else {
  loopback?.close();
  if (start.status === "held") handOver(start.holder);
  else if (start.status === "refused") refuse(failureSentence(start.failure));
  else {
    await start.host.close();
    refuse(`Port ${port} is taken by another program. Choose another in LEVERAGE_PORT.`);
  }
}

async function open(host: Host, reached: Loopback): Promise<void> {
  const stopServing = serve(reached, host, await readStaticFiles(renderer));
  console.log(`Leverage is open at ${reached.address}`);
  show(reached.address);
  let asked = 0;
  const end = async () => {
    asked += 1;
    const failure = await host.save();
    if (failure && asked === 1) {
      refuse(`${failureSentence(failure)} Press Ctrl C again to end without saving.`);
      return;
    }
    stopServing();
    await host.close();
    process.exit();
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, end);
}

function handOver({ address }: Holder): void {
  if (address === null) {
    refuse("Leverage is already open on this data folder. Go on there, or close it first.");
    return;
  }
  console.log(`Leverage is already open at ${address}`);
  show(address);
}

function refuse(sentence: string): void {
  console.error(sentence);
  process.exitCode = 1;
}
