/** What the table of commands cannot say about a command: its purpose, what it prints, and what its exit code means. */

export interface CommandText {
  readonly purpose: string;
  /** Paragraphs. */
  readonly output: readonly string[];
  /** Beside 64, which every command has. */
  readonly exitCodes: Readonly<Record<number, string>>;
}

const IO = 'something could not be read or written';

const TABLE = `A table with one row a line. \`-o wide\` adds columns. \`-o json\` and \`-o yaml\` print one document \`{apiVersion, kind, items}\`, where \`kind\` is \`ClusterList\`, \`SliceList\`, \`TunnelList\` or \`ExportList\`. With \`--watch\` it is printed again whenever it has changed, until the command is stopped: with \`-o json\` one document a line, with \`-o yaml\` one document after each \`---\`.`;

export const COMMAND_TEXTS: Readonly<Record<string, CommandText>> = {
  init: {
    purpose:
      'Makes a fleet repo to start from: three clusters, two slices, exports, bandwidth classes, a pre-commit hook and workflows for GitHub and GitLab. It validates as it is. Outside of any Git repository it becomes one, when git is installed.',
    output: ['Nothing on stdout; what to do next on stderr.'],
    exitCodes: { 0: 'the repo is there', 1: 'the folder is not empty, or cannot be written' },
  },
  validate: {
    purpose:
      'Reads every document of a fleet and tells everything that is wrong at once. A path may be a folder or a file; a folder is read as the hub reads it, without what `.fleetsliceignore` names. `-` reads one file from standard input.',
    output: [
      'A finding a line: `file:line:column: error FS1023: message (hint)`. The codes are explained in docs/diagnostics. A summary is on stderr.',
      '`-o json` prints one `ValidationReport`: `{apiVersion, kind, findings: [{code, severity, file, line, column, pointer, message, hint}], documents, foreign}`.',
    ],
    exitCodes: { 0: 'nothing is wrong; there may be warnings', 1: IO, 3: 'there are errors' },
  },
  lock: {
    purpose:
      'Gives every cluster of every slice its address blocks and writes them to `locks/<slice>.lock.yaml`. What a lock already says never changes; a cluster that left keeps its block.',
    output: [
      'Nothing on stdout when it writes; the files written on stderr. With `--check` the stale files on stdout. Findings as `validate` prints them, when the fleet has errors that a lock cannot cure.',
    ],
    exitCodes: {
      0: 'all locks are up to date',
      1: IO,
      3: 'the fleet has errors, or, with `--check`, a lock is stale',
    },
  },
  render: {
    purpose:
      'Compiles the desired state of one cluster as the hub would publish it, without a hub. Keys, endpoints and workloads are facts that clusters report: they are there only with `--store`.',
    output: [
      'One document `{apiVersion, kind: DesiredState, fleet, cluster, slices: [{digest, …}]}`; schema/wire/slice.schema.json describes a slice.',
    ],
    exitCodes: { 0: 'rendered', 1: IO, 3: 'the fleet has errors' },
  },
  schema: {
    purpose:
      'Prints the JSON Schema (2020-12) of a kind, for editors and other validators. Names are not case-sensitive. Those that start with `Wire` are what hub and agents exchange.',
    output: ['The schema, or without a kind the names, one a line.'],
    exitCodes: { 0: 'printed', 1: IO },
  },
  hub: {
    purpose:
      'Asks Git for news, compiles each new commit and publishes to the store what has changed for each cluster. A commit with errors is refused whole; what was published stays. It needs no privileges.',
    output: [
      'Nothing on stdout; log lines in JSON on stderr. With `--once`: the findings of a refused commit on stdout.',
      'Metrics (docs/metrics.md), `/healthz` and `/readyz` are served on `--listen`.',
    ],
    exitCodes: {
      0: 'stopped by SIGINT or SIGTERM, or, with `--once`, published',
      1: 'it could not start, or the pass failed',
      3: 'with `--once`: the commit was refused',
    },
  },
  agent: {
    purpose:
      'Makes this host what the store says of its cluster: a network namespace for each slice with tunnels, routes, firewall and name server. It needs root, works on without hub and store, and repairs what others change. One agent a host.',
    output: [
      'Nothing on stdout; log lines in JSON on stderr.',
      'With `--once` the steps, one a line, or with `-o json` one document `{steps, applied: […], failed: […]}`.',
      'Metrics (docs/metrics.md), `/healthz` and `/readyz` are served on `--listen`; `attach` and `detach` talk to `agent.sock` in the state folder.',
    ],
    exitCodes: {
      0: 'stopped by SIGINT or SIGTERM, or, with `--once`, all is as wanted',
      1: 'it could not start, or a step failed; the last lines say why',
    },
  },
  attach: {
    purpose:
      'Connects a network namespace, the namespace of a process, or the host itself to a slice: gives it addresses and a link, and makes it an endpoint of its service. It is found again when it restarts. Doing it twice changes nothing.',
    output: [
      'The addresses, the resolvers and the search domains of the workload. `-o json`: `{addresses: […], resolver: […], search: […]}`.',
      "With `--netns NAME` they are written to `/etc/netns/NAME/resolv.conf` as well, unless that file is somebody else's.",
    ],
    exitCodes: { 0: 'connected', 1: 'no agent answers, or it refused: the message says why' },
  },
  detach: {
    purpose: 'Takes a workload out of a slice. Its addresses are kept for it.',
    output: ['Nothing on stdout.'],
    exitCodes: { 0: 'detached', 1: 'no agent answers, or it knows no such workload' },
  },
  get: {
    purpose:
      'Shows `clusters`, `slices`, `tunnels` or `exports` as the store knows them: what is published, and what the agents report.',
    output: [
      TABLE,
      '`READY` is `True` when all that is published is applied and works, `False` when an agent reports a problem, and `Unknown` while an agent has not reported or has not come so far. `REVISION` is the commit that a cluster runs; `-> 1a2b3c4d` is one that it does not run in full yet. A commit that changes nothing for a cluster does not change its revision.',
      '`ENDPOINTS` counts the workloads behind an export. Every tunnel has two rows, one as each end sees it.',
      'What cannot be read is a warning on stderr.',
    ],
    exitCodes: { 0: 'shown, or stopped by SIGINT or SIGTERM', 1: 'the store cannot be read' },
  },
  doctor: {
    purpose:
      'Tells what this host can do: WireGuard in the kernel or by a program, nft, tc, addresses and MTU of the underlay, clock, Node.js. It changes nothing.',
    output: [
      'A check a line: `ok`, `warn` (something will be missing) or `fail` (no agent can run), what was found, and what to do. `-o json`: `{apiVersion, kind: HostReport, ready, checks: [{name, verdict, detail, remedy?}]}`.',
    ],
    exitCodes: { 0: 'an agent can run here', 1: 'a check failed' },
  },
  uninstall: {
    purpose:
      'Removes everything that the agent of a cluster has made on this host: the slice routers with their tunnels, the links of workloads, and the resolv.conf files that `attach` wrote. Keys, assignments and the last good state stay, so that a new agent is the same one again; `--purge` removes them too. It refuses while an agent runs. Network namespaces of similar names that do not carry the mark of this cluster are left alone.',
    output: ['What was removed, one thing a line. On stderr: what is still there, and what was left alone.'],
    exitCodes: { 0: 'nothing of ours is left', 1: 'something remains, or an agent runs' },
  },
  demo: {
    purpose:
      'Shows the whole way on this machine, on real parts: a Git server, a hub and three hosts with their agents in namespaces of their own. It cleans up after itself; `--keep` leaves everything running and prints how to look around.',
    output: [
      'A line for each step, with its time and evidence. `--json`: one document `{ok, steps: [{name, ok, milliseconds, evidence}]}`.',
    ],
    exitCodes: { 0: 'every step was shown', 1: 'a step failed, or this machine lacks something' },
  },
  completion: {
    purpose: 'Prints the script that completes commands, options and their values in bash, zsh or fish.',
    output: [
      'The script. For fish: `fleetslice completion fish > ~/.config/fish/completions/fleetslice.fish`. For zsh: `source <(fleetslice completion zsh)`.',
    ],
    exitCodes: { 0: 'printed' },
  },
};
