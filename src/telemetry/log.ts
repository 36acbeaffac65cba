import { type DestinationStream, pino } from 'pino';
import type { Log, LogFields } from './port.ts';

/** JSON lines with `time`, `level` and `msg`; nothing is buffered, so that the last line before a crash is there. */
export function createLog(write: (line: string) => void, fields: LogFields = {}): Log {
  const destination: DestinationStream = { write };
  return wrap(
    pino(
      {
        base: fields,
        timestamp: pino.stdTimeFunctions.isoTime,
        formatters: { level: (level) => ({ level }) },
      },
      destination,
    ),
  );
}

type Pino = ReturnType<typeof pino>;

function wrap(logger: Pino): Log {
  return {
    info: (message, fields = {}) => logger.info(fields, message),
    warn: (message, fields = {}) => logger.warn(fields, message),
    error: (message, fields = {}) => logger.error(fields, message),
    with: (fields) => wrap(logger.child(fields)),
  };
}
