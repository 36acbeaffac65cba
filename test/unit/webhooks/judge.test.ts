import { createHmac } from 'node:crypto';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgeDelivery, PROVIDERS, type Subscription } from '../../../src/webhooks/delivery.ts';
import { delivery, type Making, NOW, PUSH, SECRET, standard } from './signed.ts';

const HERE: Subscription = {
  secrets: [SECRET],
  address: 'git.example.com/net/fleet',
  refs: ['refs/heads/main'],
};

function verdict(provider: (typeof PROVIDERS)[number], making: Making = {}, subscription = HERE): string {
  return judgeDelivery(delivery(provider, making), subscription, NOW).kind;
}

describe.each(PROVIDERS)('a delivery of %s', (provider) => {
  it('is news when it is authentic and about our branch', () => {
    expect(verdict(provider)).toBe('news');
  });

  it('T-25: is refused with a wrong secret, an empty one, or none', () => {
    expect(verdict(provider, { secret: 'another' })).toBe('unauthorized');
    expect(verdict(provider, {}, { ...HERE, secrets: [] })).toBe('unauthorized');
    expect(verdict(provider, { secret: '' }, { ...HERE, secrets: [''] })).toBe('unauthorized');
  });

  it('may be signed with the secret that is being replaced', () => {
    expect(verdict(provider, {}, { ...HERE, secrets: ['the new one', SECRET] })).toBe('news');
  });

  it('T-27: about another repository looks like a wrong secret', () => {
    const other = { ...PUSH, repository: { clone_url: 'https://git.example.com/net/other.git' } };
    const judged = judgeDelivery(delivery(provider, { payload: other }), HERE, NOW);
    expect(judged.kind).toBe('unauthorized');
  });

  it('about another branch is ignored', () => {
    expect(verdict(provider, { payload: { ...PUSH, ref: 'refs/heads/topic' } })).toBe('ignored');
  });

  it.each([
    ['no JSON', Buffer.from('{')],
    ['no UTF-8', Buffer.from([0x7b, 0xff, 0x7d])],
    ['a list', Buffer.from('[]')],
    ['null', Buffer.from('null')],
    ['a ref that is no text', Buffer.from('{"ref": {}}')],
    ['nothing', Buffer.alloc(0)],
  ])('T-24: is malformed with %s', (_, bytes) => {
    expect(verdict(provider, { bytes })).toBe('malformed');
  });

  it('T-24: never throws, whatever JSON is in it', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (payload) => {
        const judged = judgeDelivery(delivery(provider, { payload }), HERE, NOW);
        expect(['news', 'ignored', 'malformed', 'unauthorized']).toContain(judged.kind);
      }),
    );
  });
});

describe('signatures', () => {
  const body = Buffer.from(JSON.stringify(PUSH));
  const digest = createHmac('sha256', SECRET).update(body).digest('hex');

  it.each([
    ['no signature', undefined],
    ['sha1', `sha1=${createHmac('sha1', SECRET).update(body).digest('hex')}`],
    ['no prefix', digest],
    ['upper-case hex', `sha256=${digest.toUpperCase()}`],
    ['a shorter one', `sha256=${digest.slice(0, 40)}`],
    ['two headers joined', `sha256=${digest}, sha256=${digest}`],
  ])('T-25: GitHub with %s is refused', (_, signature) => {
    expect(verdict('github', { headers: { 'x-hub-signature-256': signature } })).toBe('unauthorized');
  });

  it('T-25: a token of GitLab must be whole', () => {
    expect(verdict('gitlab', { headers: { 'x-gitlab-token': SECRET.slice(0, 5) } })).toBe('unauthorized');
    expect(verdict('gitlab', { headers: { 'x-gitlab-token': `${SECRET}x` } })).toBe('unauthorized');
  });

  it('GitLab may sign instead of sending its token', () => {
    const headers = { 'x-gitlab-token': undefined, ...standard({ body, secret: SECRET, at: NOW }) };
    expect(verdict('gitlab', { headers })).toBe('news');
    expect(verdict('gitlab', { headers: { ...headers, 'webhook-id': 'msg_2' } })).toBe('unauthorized');
  });

  it('a good Gitea signature does not rescue a bad one of Forgejo', () => {
    expect(verdict('gitea', { headers: { 'x-forgejo-signature': digest.replace(/./, 'x') } })).toBe(
      'unauthorized',
    );
    expect(verdict('gitea', { headers: { 'x-forgejo-signature': digest } })).toBe('news');
  });

  it('T-25: a signed time may lie five minutes beside ours', () => {
    for (const at of [NOW - 299_000, NOW + 299_000]) expect(verdict('generic', { at })).toBe('news');
    for (const at of [NOW - 302_000, NOW + 302_000]) expect(verdict('generic', { at })).toBe('unauthorized');
  });

  it('reads secrets as the specification writes them', () => {
    const key = Buffer.from('0123456789abcdef0123456789abcdef');
    const secret = `whsec_${key.toString('base64')}`;
    const signed = Buffer.concat([Buffer.from(`msg_1.${NOW / 1000}.`), body]);
    const signature = createHmac('sha256', key).update(signed).digest('base64');
    const headers = { 'webhook-signature': `v1a,x v1,${signature}` };
    expect(verdict('generic', { headers }, { ...HERE, secrets: [secret] })).toBe('news');
  });

  it('a delivery of one kind proves nothing as another', () => {
    for (const claimed of PROVIDERS) {
      for (const made of PROVIDERS.filter((other) => other !== claimed)) {
        const disguised = { ...delivery(made), provider: claimed };
        // GitLab signs as the specification has it, when it is told to.
        const isShared = claimed === 'gitlab' && made === 'generic';
        expect(judgeDelivery(disguised, HERE, NOW).kind).toBe(isShared ? 'news' : 'unauthorized');
      }
    }
  });
});

describe('targets', () => {
  it.each([
    'https://git.example.com/net/fleet',
    'ssh://git@git.example.com:2222/net/fleet.git',
    'git@git.example.com:net/fleet.git',
    'https://GIT.example.com//net/Fleet.git/',
  ])('%s is our repository', (clone_url) => {
    expect(verdict('github', { payload: { ...PUSH, repository: { clone_url } } })).toBe('news');
  });

  it('a ping is ignored', () => {
    expect(verdict('github', { headers: { 'x-github-event': 'ping' }, payload: { zen: '' } })).toBe(
      'ignored',
    );
  });

  it('a sender of no forge need not name repository or ref', () => {
    expect(verdict('generic', { payload: {} })).toBe('news');
  });

  it('T-29: an address with megabytes, or none, is no address', () => {
    for (const clone_url of [`https://x/${'a'.repeat(100_000)}`, '', '::', 7, null])
      expect(verdict('github', { payload: { ...PUSH, repository: { clone_url } } })).toBe('malformed');
  });
});
