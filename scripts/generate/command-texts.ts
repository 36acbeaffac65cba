/** What the table of commands cannot say about a command: its purpose, what it prints, and what its exit code means. */
import { STATUS_TEXTS } from './status-texts.ts';

export interface CommandText {
  readonly purpose: string;
  /** Paragraphs. */
  readonly output: readonly string[];
  /** Beside 64, which every command has. */
  readonly exitCodes: Readonly<Record<number, string>>;
}

const IO = 'something could not be read or written';

const CONTROL = 'what operators have decided cannot be read or written';

const SUSPENSION =
  '`-o json`: `{apiVersion, kind: SuspensionResult, changed, object: {kind, name}, suspension?: {kind, name, who, why, since, until?}, before?, others}`; `before` is what was decided until now, `others` what holds the object besides.';

export const COMMAND_TEXTS: Readonly<Record<string, CommandText>> = {
  ...STATUS_TEXTS,
  init: {
    purpose:
      'Makes a fleet repo to start from: three clusters, two slices, exports, a pre-commit hook, and workflows for GitHub, GitLab, Gitea and Forgejo, which do not disturb each other; `--forge` keeps those of one. It validates as it is and needs no network. Outside of any Git repository it becomes one, when git is installed, and has its hook already.',
    output: ['Nothing on stdout; what to do next on stderr.'],
    exitCodes: { 0: 'the repo is there', 1: 'the folder is not empty, or cannot be written' },
  },
  validate: {
    purpose:
      'Reads every document of a fleet and tells everything that is wrong at once. A path may be a folder or a file; a folder is read as the hub reads it, without what `.fleetsliceignore` names. `-` reads one file from standard input.',
    output: [
      'For each finding a line `file:line:column: error FS1023: message`, the line of the file with a mark under what is meant, the way out after `help:`, and other places after `note:`. A summary is on stderr.',
      '`-o json` prints one `ValidationReport`: `{apiVersion, kind, findings: [{code, severity, file, line, column, pointer, message, hint, related?: [{file, line, column, message}], excerpt?: {text, length}}], documents, foreign, errors, warnings, omitted}`. Lines and columns count from 1, columns in UTF-16 units; `excerpt` is the line of the file and how much of it from `column` on is meant. It is left out where a secret could be.',
      '`-o sarif` prints SARIF 2.1.0 with at most 5,000 results. `-o github` prints workflow commands: annotations for the first ten errors and ten warnings, which is all that GitHub shows, and one notice that counts the others. `-o gitlab` prints a Code Quality report.',
    ],
    exitCodes: {
      0: 'nothing is wrong; there may be warnings',
      1: IO,
      3: 'there are errors, or no documents at all, or, with `--warnings-as-errors`, warnings',
    },
  },
  explain: {
    purpose:
      'Tells what the code of a finding means, with an example and the way out; without a code it lists all. The same texts are in docs/diagnostics.',
    output: [
      'Text. `-o json` prints one document `{apiVersion, kind: Code, code, title, severity, cause, example, wayOut}`, or a `CodeList` of such `items`.',
    ],
    exitCodes: { 0: 'explained' },
  },
  lock: {
    purpose: `Gives every cluster of every slice its address blocks and writes them to \`locks/<slice>.lock.yaml\`. What a lock already says never changes, comments included; a cluster that left keeps its block until it is released.

It also resolves a lock with conflict markers, and a block that two merged branches gave to two clusters: the lines of both sides stay, and of two clusters on one block the one that \`--base\` has there keeps it, else a member of the slice before one that left, else the first by name. Say \`--base origin/main\` when main is live: its addresses then stay where they are. What is wrong otherwise is for a person to correct; no line is dropped because it cannot be read.

\`--release\` gives up the blocks of clusters that left the slice; it refuses for a member, whose addresses are in use. A released block may be given to another cluster by the next run, so release it in a later commit than the one that removes the member, when no cluster uses it any more.

\`--grow\` gives a member one more block, in the family that has room for the fewest nodes, and renumbers nothing: its hosts go on in the new block when the old one is full.

\`--explain\` tells why a cluster has its block: the hash at which its search starts, the blocks in the way, and how full the subnet is.

\`lock --check\` looks at the files of the work tree; \`validate --staged\` looks at what is about to be committed and finds a stale lock there as FS3001.`,
    output: [
      'When it writes: nothing on stdout; each file that was written, and what has changed in it, on stderr. With `--check` the stale files on stdout, and the command to run on stderr. Findings as `validate` prints them, when the fleet has errors that a lock cannot cure.',
      'With `--explain`: a line for each subnet and each block. `-o json`: `{apiVersion, kind: LockExplanation, slice, subnets: [{subnet, clusterPrefix, blocks, ownUse, members, reserved, free, entries: [{block, slot, cluster, state, start, probes, inTheWay}]}]}`.',
    ],
    exitCodes: {
      0: 'all locks are up to date, or explained',
      1: IO,
      3: 'the fleet has errors, a subnet is full, or, with `--check`, a lock is stale',
      4: '`--release` names a member; nothing was written',
    },
  },
  import: {
    purpose:
      'Reads KubeSlice manifests (Project, Cluster, SliceConfig, SliceQoSConfig, ServiceExport, ServiceExportConfig; WorkerSliceConfig and SliceIpam for the addresses) and writes a fleet repo with locks that keep the addresses of each cluster. Each field is carried over, written as a default with a comment, or listed with the reason in `IMPORT.md`. Files of a fleet hold no secrets, so tokens are not copied. docs/import.md tells how to move.',
    output: [
      'The findings, one a line, and a summary of fields, findings and of the validation of what was written. What to do next is on stderr.',
      '`-o json` prints one `ImportReport`: `{apiVersion, kind, out, counts, files, objects: [{kind, name, file, to, refusal, fields: [{pointer, outcome, to, reason, value}], defaults}], findings, validation}`.',
    ],
    exitCodes: {
      0: 'everything was written; there may be warnings',
      1: `${IO}, the folder is not empty, or there is no manifest of KubeSlice`,
      3: 'something could not be written, and a finding says why; the rest was written',
    },
  },
  plan: {
    purpose:
      'Compares two commits, or a commit and the files of the work tree, and tells what the change does: links, blocks, names, exports and policies in every cluster, what is interrupted and for how long at worst, and what is risky, first. It needs no cluster and no network. Compared is with the commit where the head left the base, as a pull request shows it; `--direct` compares with the base itself. docs/plan.md explains how to read it.',
    output: [
      'Risks, effects by slice, clusters for which the same changes, interruptions, and a summary line. `--detailed` leaves nothing out.',
      '`-o json` prints one `PlanReport`, described by schema/report/plan.schema.json; `fleetslice report` reads it. `-o markdown` is the comment of a pull request: at most 65,536 bytes, and it says how much is left out.',
      'A head with errors has its findings and nothing else. With json and markdown the summary line is on stderr as well.',
    ],
    exitCodes: {
      0: 'nothing changes, or, without `--exit-code`, something does',
      1: 'the repository cannot be read, or a commit is not there',
      2: 'with `--exit-code`: something changes',
      3: 'the head has errors, or does what no commit may do',
      4: 'a risk is not acknowledged in the Fleet document',
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
    purpose: `Prints the JSON Schema (2020-12) of a kind, for editors and other validators. Names are not case-sensitive. Those that start with \`Wire\` are what hub and agents exchange.

\`--bundle\` writes those of a fleet repo to a folder: one file a kind, laid out as kubeconform looks for them (\`fleetslice.io/slice_v1alpha1.json\`), one \`fleetslice.schema.json\` that chooses by kind for yaml-language-server, and a README with the lines to use. Inside of a fleet the folder must be one that the fleet does not read: its name starts with a dot, or \`.fleetsliceignore\` names it.`,
    output: ['The schema, or without a kind the names, one a line. With `--bundle` nothing on stdout.'],
    exitCodes: { 0: 'printed or written', 1: IO },
  },
  report: {
    purpose:
      'Writes a plan to its pull request: one comment, changed in place by every further run, and a status of the commit that was planned: `success` when the verdict is `unchanged` or `changes`, `failure` otherwise. When the pull request stands at another commit by now, its comment is left alone. Forge, repository, number and API come from the variables of the job when no option names them. The token comes from `FLEETSLICE_TOKEN`, or from `GITHUB_TOKEN`, `GITLAB_TOKEN`, `FORGEJO_TOKEN` or `GITEA_TOKEN`, or from a file; it is sent to the host of `--api-url` only and never printed.',
    output: [
      'A line for the comment (`created`, `updated` or `outdated`) and one for the status. `-o json`: `{apiVersion, kind: ReportResult, provider, repository, pullRequest, comment: {action, id?, url?}, status: {state, context, description, url?, commit}}`.',
      'A token needs: on GitHub the permissions pull-requests and statuses, to write; on GitLab the scope api and the role Developer (`CI_JOB_TOKEN` may not write comments); on Gitea and Forgejo the scopes write:issue, write:repository and read:user.',
      'Requests that fail are repeated; a rate limit is waited for up to 90 seconds.',
    ],
    exitCodes: {
      0: 'written',
      1: 'the plan cannot be read, the forge refuses or cannot be reached: the message says why, and until when a rate limit lasts',
    },
  },
  hub: {
    purpose:
      'Asks Git for news, compiles each new commit and publishes to the store what has changed for each cluster. A commit with errors is refused whole; what was published stays. It needs no privileges.',
    output: [
      'The store is a folder (`dir:PATH`) or a Kubernetes API server: `kube:KUBECONFIG`, or `kube:` for the usual kubeconfig or the account of the pod. There everything lies in the namespaces `fleetslice` and `fleetslice-CLUSTER`, which the hub makes; `#NAMESPACE` at the end names another than `fleetslice`, so that two fleets can share a server.',
      'Nothing on stdout; log lines in JSON on stderr. With `--once`: the findings of a refused commit on stdout.',
      'Metrics (docs/metrics.md), `/healthz` and `/readyz` are served on `--listen`.',
    ],
    exitCodes: {
      0: 'stopped by SIGINT or SIGTERM, or, with `--once`, published',
      1: 'it could not start, or the pass failed',
      3: 'with `--once`: the commit was refused',
    },
  },
  notify: {
    purpose:
      'Sends one message that says it is a test to each receiver of a file, once, and tells what came of it. The file is that of `hub --notify-file` (docs/notifications.md).',
    output: [
      'A line for each receiver: `ops (slack): sent`, or `failed` and why. No address and no token is printed.',
      '`-o json` prints one document `{apiVersion, kind: NotificationTest, receivers: [{name, type, outcome, problem?}]}`, where `outcome` is `sent` or `failed`.',
    ],
    exitCodes: { 0: 'every receiver took it', 1: 'some did not, or the file cannot be used' },
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
  suspend: {
    purpose: `Stops what is published for a cluster (\`cluster/NAME\`), for a slice in all its clusters (\`slice/NAME\`) or for the whole fleet (\`fleet\`). What runs there keeps running. Rollouts neither wait for a suspended cluster nor change it; it follows when it is resumed, or when \`--until\` has come.

The decision is written to the store with who, why and until, where each hub finds it. Saying it again replaces it, but a suspension by somebody else never ends earlier because of that. docs/operations.md tells more.`,
    output: [
      'What is suspended, by whom, until when and why. What it replaces, and how to lift it, on stderr.',
      SUSPENSION,
    ],
    exitCodes: {
      0: 'suspended',
      1: `${CONTROL}, or somebody else has suspended it for longer: nothing was changed`,
    },
  },
  resume: {
    purpose:
      'Lifts a suspension. What Git suspends (`suspend: true` in the document) stays suspended, and so does everything while the fleet is: the command says so.',
    output: [
      'What was lifted, or that there was nothing to lift. What still holds it on stderr.',
      SUSPENSION,
    ],
    exitCodes: { 0: 'no operator suspends it any more', 1: `${CONTROL}: nothing was changed` },
  },
  rollout: {
    purpose: `Steers how a commit reaches the clusters (\`Fleet.spec.rollout\`).

| action | |
|---|---|
| \`status\` | where it is: wave, clusters that wait and at which commit, who paused it and why, where it halted |
| \`pause\` | no further cluster changes, for this commit and those after it, until \`resume\`; needs \`--why\` |
| \`resume\` | it goes on after a pause or a halt; the cluster that it halted at does not stop it any more |
| \`promote\` | it does not wait after the current wave, although the wave has \`pause: true\` |
| \`abort\` | clusters that have the commit go back to the one that the others wait at, by a pin as with \`rollback\`; needs \`--why\` |`,
    output: [
      'What holds from now on. What else to know, and the command that takes it back, on stderr. `status` prints a fact a line.',
      '`-o json`: `{apiVersion, kind: RolloutResult, action, changed, …}`; of `status` `{apiVersion, kind: RolloutStatus, rollout?, view?, pin?, suspensions}`, where `rollout` is as in control (schema/wire/control.schema.json) and `view` as in the status of the fleet; of `abort` a `RollbackResult`.',
    ],
    exitCodes: {
      0: 'done, or there was nothing to do',
      1: `${CONTROL}; there is no rollout; it was changed while the command ran; \`abort\` finds no single commit to go back to. Nothing was changed`,
    },
  },
  rollback: {
    purpose: `Pins a commit that ran before: the hub publishes it to every cluster and follows its branch again when the time of \`--until\` has come (24 hours unless told, at most 30 days) or after \`--off\`. Only commits that the hub has accepted can be pinned (\`fleetslice history\` lists them). A pause of the rollout ends with it.

It is for the minutes in which a pull request takes too long. \`git revert\` is what lasts: the command prints the line.`,
    output: [
      'What is pinned, by whom, until when and why. How to come back, and what to revert, on stderr.',
      '`-o json`: `{apiVersion, kind: RollbackResult, changed, pin?: {commit, who, why, until}, before?, left?}`; `before` is the pin that was replaced or lifted, `left` the commit that clusters go back from.',
    ],
    exitCodes: {
      0: 'pinned, or, with `--off`, not pinned any more',
      1: `${CONTROL}; somebody else pinned a commit while the command ran: nothing was changed`,
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
  trace: {
    purpose: `Goes from anything in a cluster back to the lines of the fleet repo that it comes from, and to the commit that changed them last. It reads the commit that runs (of \`--cluster\`: the one that what is published for it was last changed by) in a local clone, the one around the current folder unless \`--repo\` names another; a clone that does not have the commit is told how to get it.

What to trace is \`Fleet/NAME\`, \`Cluster/NAME\`, \`Slice/NAME\`, \`QoSProfile/NAME\`, \`ServiceExport/NAMESPACE/NAME\` or \`ServiceExport/SLICE/NAMESPACE/NAME\`; an address, which leads to its block in the lock, to the slice and to the cluster; a device of a slice router such as \`fs1a2b3c4d\`; or a name such as \`web.shop.svc.slice.local\`, of a service, an endpoint or a port.`,
    output: [
      'A line that says what it is; a table with a line for each document or lock: file, lines, and commit, time, author and subject of their last change; and a table of the clusters that it concerns, with the commit and the sequence of what is published for them. Files are named from the root of the repository.',
      '`-o json` and `-o yaml`: `{apiVersion, kind: Trace, what, meaning, commit, sources: [{kind, name, file, line, endLine, lastChange?: {commit, author, subject, committedAt?}}], clusters: [{cluster, commit, sequence}]}`. `lastChange` is left out where a shallow clone does not reach back far enough.',
    ],
    exitCodes: {
      0: 'traced',
      1: 'the store or the repository cannot be read, nothing runs, or the clone does not have the commit',
    },
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
