import { compareText } from '../model/diagnostic.ts';
import { isEqual, oldAndNew, type PlanEffect } from './effects.ts';
import { several } from './links.ts';

/** Everything that the effects of one object have in common. */
export type EffectFrame = Pick<PlanEffect, 'kind' | 'slice' | 'subject' | 'clusters' | 'count'>;

const SHORT = 8;

/** One change for every field that differs, whatever fields there are: a new one cannot change in silence. */
export function fieldEffects(
  frame: EffectFrame,
  before: object | undefined,
  after: object | undefined,
): readonly PlanEffect[] {
  const [left, right] = [(before ?? {}) as Fields, (after ?? {}) as Fields];
  return [...new Set([...Object.keys(left), ...Object.keys(right)])]
    .toSorted(compareText)
    .flatMap((field) => {
      const [was, is] = [left[field], right[field]];
      if (isEqual(was, is)) return [];
      return [{ ...frame, action: 'change', field, ...valuesOf(was, is) } satisfies PlanEffect];
    });
}

type Fields = Readonly<Record<string, unknown>>;

/** Long lists are told by what is new and what goes. */
function valuesOf(was: unknown, is: unknown): Pick<PlanEffect, 'old' | 'new'> {
  if (!isTexts(was) || !isTexts(is) || Math.max(was.length, is.length) <= SHORT) return oldAndNew(was, is);
  const [before, after] = [new Set(was), new Set(is)];
  const gone = was.filter((each) => !after.has(each));
  const fresh = is.filter((each) => !before.has(each));
  return {
    old: `${was.length}${gone.length === 0 ? '' : `, with ${several(gone, SHORT)}`}`,
    new: `${is.length}${fresh.length === 0 ? '' : `, with ${several(fresh, SHORT)}`}`,
  };
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((each) => typeof each === 'string');
}
