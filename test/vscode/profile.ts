// What V8's profiler says of our own code: what is below a function of the extension counts, of whichever of its files, and nothing else.
import { Session, type Profiler } from 'node:inspector/promises';
import * as vscode from 'vscode';

const BETWEEN_SAMPLES = 250; // µs

/** Watches what is done. */
export async function profiled(run: () => Promise<void>): Promise<Profiler.Profile> {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.setSamplingInterval', { interval: BETWEEN_SAMPLES });
  await session.post('Profiler.start');
  await run();
  const { profile } = await session.post('Profiler.stop');
  session.disconnect();
  return profile;
}

/** How long (µs) our functions were on the stack after each of some moments. */
export function workOf(
  { nodes, samples = [], timeDeltas = [], startTime }: Profiler.Profile,
  moments: readonly number[],
): number[] {
  const { fsPath } = vscode.extensions.getExtension('factnote.factnote')!.extensionUri; // VS Code has a dist/extension.js, too
  const dist = vscode.Uri.file(`${fsPath}/dist/`).toString();
  const byId = new Map(nodes.map(node => [node.id, node]));
  const ours = new Set<number>();
  const mark = (id: number, isBelowOurs: boolean): void => {
    const { callFrame, children = [] } = byId.get(id)!;
    const isOurs = isBelowOurs || callFrame.url.startsWith(dist);
    if (isOurs) ours.add(id);
    for (const child of children) mark(child, isOurs);
  };
  mark(nodes[0].id, false);
  const taken = moments.map(() => 0);
  let now = startTime;
  samples.forEach((id, i) => {
    now += timeDeltas[i];
    const moment = moments.findLastIndex(at => at <= now);
    if (moment >= 0 && ours.has(id)) taken[moment] += timeDeltas[i + 1] ?? 0;
  });
  return taken;
}
