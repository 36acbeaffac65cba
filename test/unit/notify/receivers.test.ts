import { assert, constantFrom, jsonValue, nat, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseReceivers } from '../../../src/notify/receivers.ts';

const GOOD = `fleet: prod
receivers:
  - name: ops
    type: slack
    urlFile: slack-url
    severity: warning
  - name: audit
    type: cloudevents
    url: https://audit.example.com/events
    tokenFile: token
    secretFile: secret
`;

function problemsOf(text: string): readonly string[] {
  const parsed = parseReceivers('notify.yaml', text);
  return parsed.ok ? [] : parsed.problems;
}

/** One receiver with these lines besides name and type. */
function receiver(lines: string, type = 'slack'): string {
  return `receivers:\n  - name: ops\n    type: ${type}\n${lines}`;
}

describe('the file of receivers', () => {
  it('names receivers; what is not said is info', () => {
    expect(parseReceivers('notify.yaml', GOOD)).toEqual({
      ok: true,
      list: {
        fleet: 'prod',
        receivers: [
          { name: 'ops', type: 'slack', address: { file: 'slack-url' }, severity: 'warning' },
          {
            name: 'audit',
            type: 'cloudevents',
            address: { url: 'https://audit.example.com/events' },
            severity: 'info',
            tokenFile: 'token',
            secretFile: 'secret',
          },
        ],
      },
    });
  });

  it('may be JSON', () => {
    const list = { receivers: [{ name: 'ops', type: 'slack', url: 'http://127.0.0.1/x' }] };
    expect(parseReceivers('notify.json', JSON.stringify(list))).toMatchObject({ ok: true });
  });

  it.each([
    ['', 'notify.yaml:1:1: a mapping with the list "receivers" is expected'],
    ['fleet: prod\n', 'notify.yaml:1:1: receivers is missing'],
    ['receivers: []\n', 'notify.yaml:1:1: receivers is not a list of 1 to 32 receivers'],
    ['fleet: Prod\nreceivers: [1]\n', 'notify.yaml:1:8: fleet is not a DNS label (a-z, 0-9, -)'],
    ['receivers:\n  - ops\n', 'notify.yaml:2:5: a receiver is a mapping with name, type and url'],
    ['receivers:\n  - type: slack\n    url: http://x\n', 'notify.yaml:2:5: name is missing'],
    [receiver('    url: http://x\n', 'teams'), 'notify.yaml:3:11: type is not one of slack, cloudevents'],
    [receiver(''), 'notify.yaml:2:5: a receiver has either url or urlFile'],
    [
      receiver('    url: http://x\n    urlFile: y\n'),
      'notify.yaml:2:5: a receiver has either url or urlFile',
    ],
    [
      receiver('    url: ftp://x\n'),
      'notify.yaml:4:10: url is not an http or https address without user and password',
    ],
    [
      receiver('    url: https://me:canary@x\n'),
      'notify.yaml:4:10: url is not an http or https address without user and password',
    ],
    [
      receiver('    url: http://x\n    severity: high\n'),
      'notify.yaml:5:15: severity is not one of info, warning, error',
    ],
    [
      receiver('    url: http://x\n    sevrity: error\n'),
      'notify.yaml:5:14: unknown field "sevrity"; did you mean severity?',
    ],
    [
      receiver('    url: http://x\n    tokenFile: t\n'),
      'notify.yaml:5:16: tokenFile is for cloudevents, not for slack',
    ],
    [
      `${receiver('    url: http://x\n')}  - name: ops\n    type: slack\n    url: http://y\n`,
      'notify.yaml:5:11: there are two receivers named "ops"',
    ],
    [receiver('    url: http://x\n    url: http://y\n'), 'notify.yaml:5:5: key "url" stands twice'],
    ['receivers: [\n', 'notify.yaml:2:1: the indentation does not fit the lines around it'],
  ])('is refused with the line of what is wrong: %j', (text, problem) => {
    expect(problemsOf(text).join('\n')).toBe(problem);
  });

  it('never repeats an address, wherever the mistake is', () => {
    const canary = 'https://chat.example.com/services/canary-51c7e0';
    const text = GOOD.replace('urlFile: slack-url', `url: ${canary}`);
    assert(
      property(nat({ max: text.length }), constantFrom('\n', '"', '\t', '[', '{', '*', ': '), (at, extra) => {
        const inside = at > text.indexOf(canary) && at < text.indexOf(canary) + canary.length;
        if (inside) return;
        const broken = text.slice(0, at) + extra + text.slice(at);
        expect(problemsOf(broken).join('\n')).not.toContain('canary-51c7e0');
      }),
    );
  });

  it('is refused with an answer whatever stands in it', () => {
    assert(
      property(jsonValue(), (value) => {
        expect(problemsOf(JSON.stringify({ receivers: value })).length).toBeGreaterThan(0);
        expect(problemsOf(JSON.stringify({ receivers: [value] })).length).toBeGreaterThan(0);
      }),
    );
  });
});
