import Conf from "conf";
import { failureSentence } from "../../shared/wording/failure-sentence";
import { appFolder } from "../app-folder";
import { readEnvironment } from "../environment";
import { type Host, startHost } from "../host";
import type { Holder } from "../workspace/folder-lock";
import { openAddress } from "./open-address";
import { serveHost } from "./serve-host";

/** Composition root of the browser host. */
const { dataFolder, clock, port } = readEnvironment(process.env);
const { version, renderer } = appFolder(import.meta.url);
const show = process.argv.includes("--no-open") ? () => undefined : openAddress;

const start = await startHost({
  kind: "browser",
  version,
  folder: dataFolder,
  clock,
  library: Conf,
});
switch (start.status) {
  case "open":
    await open(start.host);
    break;
  case "held":
    handOver(start.holder);
    break;
  case "refused":
    refuse(failureSentence(start.failure));
    break;
}

async function open(host: Host): Promise<void> {
  const { address, close } = await serveHost({ host, renderer, port });
  await host.announce(address);
  console.log(`Leverage is open at ${address}`);
  show(address);
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
    process.once(signal, async () => {
      close();
      const failure = await host.save();
      if (failure) refuse(failureSentence(failure));
      await host.close();
      process.exit();
    });
  }
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
