import { spawnSync } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseManifests } from '../src/documents/manifests.ts';
import { COMMAND } from './bundle.ts';
import { inFolder } from './folder.ts';
import { type BenchResult, byValue } from './result.ts';
import { median, spread, timed } from './statistics.ts';

const ROUNDS = 3;
const BAR = 5;
const CLUSTERS = 100;
const SLICES = 100;
const MEMBERS = 5;
const EXPORTS = 800;

/** `import kubeslice` of 1,000 manifests in as many files, validation of the result included, in a new process. */
export async function benchImport(): Promise<readonly BenchResult[]> {
  return inFolder('import', async (folder) => {
    const manifests = manifestsOf();
    const from = join(folder, 'manifests');
    await mkdir(from);
    for (const [index, text] of manifests.entries()) await writeFile(join(from, `${index}.yaml`), text);
    const imports: number[] = [];
    const parses: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      parses.push(timed(() => parse(manifests)).milliseconds / 1000);
      imports.push(timed(() => run(from, join(folder, `out-${round}`))).milliseconds / 1000);
    }
    const [value, baseline] = [median(imports), median(parses)];
    const note = `${spread(imports)}; baseline: parsing them in this process, ${spread(parses)}`;
    return [byValue({ name: 'import-1000', value, unit: 's', baseline, note }, '<=', BAR)];
  });
}

function run(from: string, out: string): void {
  const [node = process.execPath, ...script] = COMMAND;
  const argv = [...script, 'import', 'kubeslice', from, '--out', out, '-o', 'json'];
  const { status, stdout, stderr } = spawnSync(node, argv, { encoding: 'utf8', maxBuffer: 2 ** 28 });
  if (status !== 0) throw new Error(`the import ended with ${status}: ${stderr}`);
  const { counts } = JSON.parse(stdout) as { readonly counts: { readonly objects: number } };
  if (counts.objects !== CLUSTERS + SLICES + EXPORTS) throw new Error(`only ${counts.objects} were imported`);
}

function parse(manifests: readonly string[]): void {
  for (const text of manifests) {
    const { manifests: found } = parseManifests('a.yaml', Buffer.from(text), () => true);
    if (found.length !== 1) throw new Error('a manifest was not read');
  }
}

function manifestsOf(): readonly string[] {
  return [
    ...Array.from({ length: CLUSTERS }, (_, index) => clusterText(index)),
    ...Array.from({ length: SLICES }, (_, index) => sliceText(index)),
    ...Array.from({ length: EXPORTS }, (_, index) => exportText(index)),
  ];
}

const HUB = 'apiVersion: controller.kubeslice.io/v1alpha1';

function clusterText(index: number): string {
  return `${HUB}
kind: Cluster
metadata:
  name: cluster-${index}
  namespace: kubeslice-bench
spec:
  nodeIPs: [192.0.2.${index}]
  networkInterface: eth0
  clusterProperty:
    geoLocation: {cloudRegion: region-${index % 7}, latitude: "52.5", longitude: "13.4"}
`;
}

function sliceText(index: number): string {
  const members = Array.from({ length: MEMBERS }, (_, at) => `cluster-${(index + at * 7) % CLUSTERS}`);
  return `${HUB}
kind: SliceConfig
metadata:
  name: slice-${index}
  namespace: kubeslice-bench
spec:
  sliceSubnet: 10.${index}.0.0/16
  sliceType: Application
  sliceGatewayProvider: {sliceGatewayType: OpenVPN, sliceCaType: Local}
  sliceIpamType: Local
  clusters: [${members.join(', ')}]
  qosProfileDetails:
    queueType: HTB
    priority: 1
    tcType: BANDWIDTH_CONTROL
    bandwidthCeilingKbps: 5120
    bandwidthGuaranteedKbps: 2560
    dscpClass: AF11
  namespaceIsolationProfile:
    applicationNamespaces:
      - namespace: apps
        clusters: ["*"]
`;
}

function exportText(index: number): string {
  return `apiVersion: networking.kubeslice.io/v1beta1
kind: ServiceExport
metadata:
  name: service-${index}
  namespace: apps
spec:
  slice: slice-${index % SLICES}
  selector:
    matchLabels: {app: service-${index}}
  ingressEnabled: false
  ports:
    - {name: tcp, containerPort: 8080, protocol: TCP}
`;
}
