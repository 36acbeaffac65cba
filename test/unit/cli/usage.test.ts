import { describe, expect, it } from 'vitest';
import { fleetslice } from './command-line.ts';

describe('a command line that is not right', () => {
  it.each<[string, RegExp]>([
    ['', /Usage: fleetslice/],
    ['valdate', /unknown command 'valdate'[^]*Did you mean validate\?/],
    ['validate --outptu json', /unknown option '--outptu'[^]*Did you mean --output\?/],
    ['validate -o xml', /'xml' is invalid.*text, json, sarif, github, gitlab/],
    ['validate --max-findings many', /--max-findings: "many" is not a whole number/],
    ['validate . --stdin-filename a.yaml', /--stdin-filename: names what comes from standard input/],
    ['validate - --base main', /--base: compares one folder with a commit/],
    ['validate - other.yaml', /`-` reads standard input and stands alone/],
    ['render', /required option '--cluster <name>' not specified/],
    ['render --cluster Fra', /--cluster: "Fra" is not a DNS label/],
    ['schema Slices', /schema: there is no "Slices"; did you mean Slice\?/],
    [
      'schema Pod',
      /schema: there is no "Pod"; there is Cluster, Fleet, QoSProfile, ServiceExport, Slice, SliceLock, /,
    ],
    ['get --store dir:x', /missing required argument 'what'/],
    ['get clusters', /required option '--store <store>' not specified/],
    ['get cluster --store dir:x', /get: there is no "cluster"; did you mean clusters\?/],
    [
      'get constructor --store dir:x',
      /there is no "constructor"; there is clusters, slices, tunnels, exports/,
    ],
    ['get clusters --store x', /--store: "x" is neither dir:PATH nor kube:/],
    ['hub --source . --store dir:x --interval soon', /--interval: "soon" is not a duration/],
    ['hub --source . --store dir:x --verify head', /--verify and --verify-keys go together/],
    ['agent --cluster fra --store dir:x --role half', /'half' is invalid/],
    ['attach --slice s --name w', /name exactly one of --netns, --pid and --host/],
    ['attach --slice s --name w --host --netns n', /name exactly one of --netns, --pid and --host/],
    ['attach --slice s --name w --pid zero', /--pid: "zero" is not a process id/],
    ['attach --slice s --name w --host --port 80', /--port: "80" is not name=number\/protocol/],
    ['uninstall', /required option '--cluster <name>' not specified/],
    ['uninstall --cluster a_b', /--cluster: "a_b" is not a DNS label/],
    ['completion tcsh', /completion: there is no "tcsh"; /],
    ['init', /missing required argument 'directory'/],
  ])('exits with 64 and says why: %s', async (line, message) => {
    const { code, out, err } = await fleetslice(line.split(' ').filter((word) => word !== ''));
    expect(err).toMatch(message);
    expect(out).toBe('');
    expect(code).toBe(64);
  });

  it('is not confused with a failure: no agent to talk to exits with 1', async () => {
    const line = 'attach --slice s --name w --host --state-dir /nowhere/fstest';
    expect(await fleetslice(line.split(' '))).toMatchObject({ code: 1, out: '' });
  });
});

describe('help', () => {
  it('is data: on stdout, with exit code 0', async () => {
    const { code, out, err } = await fleetslice(['--help']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/Exit codes:\n {2}0 done/);
    expect(out).not.toContain('open-sockets');
  });

  it.each(['init', 'validate', 'hub', 'agent', 'attach', 'get', 'history', 'wait', 'doctor', 'uninstall'])(
    'of %s has an example',
    async (name) => {
      const { code, out } = await fleetslice([name, '--help']);
      expect(code).toBe(0);
      expect(out).toMatch(new RegExp(`Example:\\n  fleetslice ${name}`));
    },
  );

  it('prints the version', async () => {
    expect(await fleetslice(['--version'])).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/),
    });
  });
});
