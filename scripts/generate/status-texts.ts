import type { CommandText } from './command-texts.ts';

const TABLE = `A table with one row a line. \`-o wide\` adds columns. \`-o json\` and \`-o yaml\` print one document \`{apiVersion, kind, items}\`, where \`kind\` is \`ClusterList\`, \`SliceList\`, \`TunnelList\` or \`ExportList\`. With \`--watch\` it is printed again whenever it has changed, until the command is stopped: with \`-o json\` one document a line, with \`-o yaml\` one document after each \`---\`.`;

/** Of the commands that look at what runs. */
export const STATUS_TEXTS: Readonly<Record<string, CommandText>> = {
  get: {
    purpose:
      'Shows the `fleet`, or its `clusters`, `slices`, `tunnels` or `exports` as the store knows them: what is published, what the agents report, and what the hub tells about itself.',
    output: [
      TABLE,
      '`READY` is `True` when all that is published is applied and works, `False` when an agent reports a problem, and `Unknown` while an agent has not reported or has not come so far. `REVISION` is the commit that a cluster runs; `-> 1a2b3c4d` is one that it does not run in full yet. A commit that changes nothing for a cluster does not change its revision.',
      '`ENDPOINTS` counts the workloads behind an export. Every tunnel has two rows, one as each end sees it.',
      'What is suspended is in `MESSAGE`, and as `suspended: {kind, name, who, why, since, until?}` in the item. A pin, a rollout that is paused or halted, and suspensions are notes on stderr, or `decisions: {suspensions, pin?, paused?, halted?}` in the document.',
      '`get fleet` is one row. `RUNNING` is the commit that the clusters are at or on the way to, `HEAD` the newest one of the source, `BEHIND` how many commits lie between; `CLUSTERS` counts those that have applied all of it. Below the row: why the newest commit does not run, with its author and findings; the lines of `acknowledge` for one that is held; the rollout; the pin; suspensions; clusters that are not ready. `-o json` and `-o yaml` print one `FleetView`, which has all that the hub tells, with conditions and history, and `explanation`, the reason in one line. docs/conditions.md explains every reason.',
      'What cannot be read is a warning on stderr.',
    ],
    exitCodes: {
      0: 'shown, or stopped by SIGINT or SIGTERM',
      1: 'the store cannot be read; for `fleet`, also when no hub has told of it',
    },
  },
  history: {
    purpose:
      'Shows the last commits that the hub has looked at, the newest first: what became of each, who wrote it, and how long it took. The hub looks at the newest commit of its source, so of several that come at once the earlier ones are not in it unless they are to blame.',
    output: [
      'A table with one row a commit. `VERDICT` is `accepted`, `refused` (it has errors, or may not be followed) or `held` (it needs an acknowledgement); `REASON` is explained in docs/conditions.md. `SYNC`, `READ`, `COMPILE` and `PUBLISH` are how long each stage took. `-o wide` adds the time of the commit, and the findings below the table.',
      '`-o json` and `-o yaml`: one `CommitVerdictList`: `{apiVersion, kind, items: [{commit?, author?, subject?, committedAt?, outcome, reason, message, findings: [{code, severity, message, file, line, column}], acknowledge?, seenAt, milliseconds: {sync, read, compile?, publish?}}]}`.',
    ],
    exitCodes: { 0: 'shown', 1: 'the store cannot be read' },
  },
  wait: {
    purpose: `Waits until the fleet, or one cluster or slice, has come to a commit. \`synced\`: every cluster has been told it; \`current\`: every agent has applied exactly what its cluster was told, by digest; \`ready\`: and works.

A cluster is at a commit when all that the commit says of it is applied. That may be nothing: a cluster that the commit does not touch is at it as soon as the rollout has come so far. A commit that a later one has replaced counts as reached when the later one is, as long as the hub accepted both.

Without \`--revision\` it is about the newest commit of the source, whichever that is by then; a commit that is refused is then only something that keeps it waiting. \`--for ready\` also waits for the condition Ready of the fleet then. With \`--revision\` a commit that is refused or held ends it at once.

A commit that the hub has never looked at keeps it waiting: wrong digits, or one of several that came at once, of which the hub looks at the newest; wait for that one. Clusters that are suspended are not waited for, and counted at the end; a suspended fleet or slice, and \`cluster/NAME\` of a suspended cluster, are. The order of commits is the one in which the hub looked at them.`,
    output: [
      'Nothing on stdout; on stderr how far it is, a line whenever that changes. It is woken by the store and asks nobody.',
    ],
    exitCodes: {
      0: 'it has come so far',
      1: 'stopped by SIGINT or SIGTERM',
      3: 'the commit of `--revision` is refused; the line names the first finding',
      4: 'the commit of `--revision` is held until it is acknowledged',
      124: 'not within `--timeout`; the last line says what is missing',
    },
  },
  doctor: {
    purpose: `Tells what this host can do: WireGuard in the kernel or by a program, nft, tc, addresses and MTU of the underlay, clock, Node.js. With \`--store\` it looks at the fleet instead, from any host: what the hub tells, why the newest commit does not run, a rollout that has halted, suspensions and the pin, clusters that are silent or sick, and what cannot be read. It changes nothing.

Whether the hub lives, a store cannot tell for sure, since a hub writes only when something changes. What it should have noticed and has not for a minute is found; \`--hub\` asks it.`,
    output: [
      'A check a line: `ok`, `warn` (something is missing, or will be) or `fail` (no agent can run here, or the fleet needs somebody), what was found, and what to do. Lines to paste follow the check they belong to.',
      '`-o json`: `{apiVersion, kind: HostReport, ready, checks: [{name, verdict, detail, remedy?, paste?: […]}]}`, with `--store` a `FleetReport`.',
    ],
    exitCodes: { 0: 'no check failed', 1: 'a check failed, or the store cannot be read' },
  },
};
