import { describe } from 'vitest';
import { HISTORIES, promisesHold } from './histories.ts';

describe('promises', () => {
  promisesHold(1, HISTORIES / 2);
});
