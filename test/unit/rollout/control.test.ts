import { describe, expect, it } from 'vitest';
import { encodeWire } from '../../../src/desired/codec.ts';
import type { RolloutState, Suspension, WireControl } from '../../../src/model/generated/types.ts';
import {
  activePin,
  activeSuspensions,
  decodeControl,
  nextEnd,
  NO_CONTROL,
  pause,
  pinTo,
  proceed,
  promote,
  prune,
  resume,
  suspend,
  unpin,
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
const LATER = '2026-11-23T12:00:00Z';
const PIN = { commit: 'a'.repeat(40), who: 'ops', why: 'x', until: UNTIL };
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

  it('holds one suspension of the fleet, whatever it is called', () => {
    const fleet: Suspension = { ...FRA, kind: 'Fleet', name: 'fleet' };
    const named = suspend(suspend(NO_CONTROL, fleet), { ...fleet, name: 'prod' });
    expect(named.suspensions).toEqual([{ ...fleet, name: 'prod' }]);
    expect(resume(named, fleet).suspensions).toEqual([]);
  });

  it.each(['2016-12-31T23:59:60Z', '2020-99-99T99:99:99Z'])(
    'takes an end that is no time for none: %s',
    (until) => {
      const control = pinTo(suspend(NO_CONTROL, { ...FRA, until }), { ...PIN, until });
      expect(decodeControl(Buffer.from(encodeWire(control)))).toEqual(control);
      expect(prune(control, Date.parse('2200-01-01'))).toEqual(control);
      expect(activePin(control, Date.parse('2200-01-01'))?.commit).toBe(PIN.commit);
      expect(nextEnd(control, 0)).toBeUndefined();
    },
  );

  it('leaves out what has ended, and nothing else', () => {
    const end = Date.parse(UNTIL);
    const control = pinTo(suspend(suspend(RUNNING, FRA), { ...FRA, name: 'iad', until: UNTIL }), PIN);
    expect(prune(control, end - 1)).toEqual(control);
    expect(prune(control, end)).toEqual(suspend(RUNNING, FRA));
  });

  it('knows when the next of them ends', () => {
    const control = pinTo(suspend(suspend(NO_CONTROL, FRA), { ...FRA, name: 'iad', until: LATER }), PIN);
    expect(nextEnd(control, Date.parse(UNTIL) - 5)).toBe(5);
    expect(nextEnd(control, Date.parse(UNTIL))).toBe(Date.parse(LATER) - Date.parse(UNTIL));
    expect(nextEnd(control, Date.parse(LATER))).toBeUndefined();
  });

  it('a pin ends the pause of another rollout, and no halt', () => {
    const halted = { cluster: 'fra', why: 'broken', at: SINCE };
    const stopped = pause({ ...RUNNING, rollout: { ...ROLLOUT, halted } }, DECISION);
    expect(pinTo(stopped, PIN)).toEqual({ ...RUNNING, rollout: { ...ROLLOUT, halted }, pin: PIN });
    const atTarget = { ...PIN, commit: ROLLOUT.target };
    expect(pinTo(stopped, atTarget)).toEqual({ ...stopped, pin: atTarget });
  });

  it('lifts a pin', () => {
    expect(unpin(pinTo(RUNNING, PIN))).toEqual(RUNNING);
    expect(unpin(RUNNING)).toBe(RUNNING);
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
