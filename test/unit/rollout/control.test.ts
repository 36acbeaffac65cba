import { describe, expect, it } from 'vitest';
import { encodeWire } from '../../../src/desired/codec.ts';
import type { RolloutState, Suspension, WireControl } from '../../../src/model/generated/types.ts';
import {
  activePin,
  activeSuspensions,
  decodeControl,
  NO_CONTROL,
  pause,
  proceed,
  promote,
  resume,
  suspend,
} from '../../../src/rollout/control.ts';

const SINCE = '2026-11-21T12:00:00.000Z';
const UNTIL = '2026-11-22T12:00:00Z';
const FRA: Suspension = { kind: 'Cluster', name: 'fra', who: 'ops', why: 'a flood', since: SINCE };
const ROLLOUT: RolloutState = {
  target: 'b'.repeat(40),
  from: { iad: 'a'.repeat(40) },
  phase: 'waves',
  wave: 1,
  since: SINCE,
  ailing: ['sin'],
};
const RUNNING: WireControl = { ...NO_CONTROL, rollout: ROLLOUT };
const DECISION = { who: 'ops', why: 'to look', at: SINCE };

describe('control', () => {
  it('survives encoding', () => {
    const control = suspend(pause(RUNNING, DECISION), FRA);
    expect(decodeControl(Buffer.from(encodeWire(control)))).toEqual(control);
  });

  it.each(['', '{', 'null', '{"format":2,"suspensions":[]}', '{"format":1}'])('refuses %j', (text) => {
    expect(() => decodeControl(Buffer.from(text))).toThrow(/control/);
  });

  it('holds one suspension for an object, and lifts it', () => {
    const twice = suspend(suspend(NO_CONTROL, FRA), { ...FRA, why: 'two floods' });
    expect(twice.suspensions).toEqual([{ ...FRA, why: 'two floods' }]);
    expect(resume(twice, FRA).suspensions).toEqual([]);
    expect(resume(twice, { kind: 'Slice', name: 'fra' })).toBe(twice);
  });

  it('knows what has come to its end', () => {
    const control = suspend(NO_CONTROL, { ...FRA, until: UNTIL });
    const end = Date.parse(UNTIL);
    expect(activeSuspensions(control, end - 1)).toHaveLength(1);
    expect(activeSuspensions(control, end)).toEqual([]);
    const pinned = { ...NO_CONTROL, pin: { commit: 'a'.repeat(40), who: 'ops', why: 'x', until: UNTIL } };
    expect(activePin(pinned, end - 1)?.commit).toBe('a'.repeat(40));
    expect(activePin(pinned, end)).toBeUndefined();
  });

  it('pauses, goes on and promotes', () => {
    expect(pause(RUNNING, DECISION).rollout?.paused).toEqual(DECISION);
    expect(proceed(pause(RUNNING, DECISION))).toEqual(RUNNING);
    expect(promote(RUNNING).rollout?.promoted).toBe(1);
    for (const change of [proceed, promote]) expect(change(NO_CONTROL)).toBe(NO_CONTROL);
  });

  it('going on after a halt no longer minds the cluster that it halted at', () => {
    const halted = { cluster: 'fra', why: 'broken', at: SINCE };
    const { rollout } = proceed({ ...RUNNING, rollout: { ...ROLLOUT, halted } });
    expect(rollout).toEqual({ ...ROLLOUT, ailing: ['fra', 'sin'] });
  });
});
