/** What the name server of one slice router has done since it started. Only ever grows. */
export interface DnsCounters {
  readonly udp: TransportCounters;
  readonly tcp: TransportCounters & {
    connections: number;
    /** Over the limit of connections. */
    refused: number;
    /** Closed because no whole query came, or no answer was read, for too long. */
    expired: number;
  };
}

interface TransportCounters {
  queries: number;
  /** Messages that deserved no answer. */
  ignored: number;
  /** Socket errors; the server goes on. */
  errors: number;
}

export function createDnsCounters(): DnsCounters {
  return {
    udp: { queries: 0, ignored: 0, errors: 0 },
    tcp: { queries: 0, ignored: 0, errors: 0, connections: 0, refused: 0, expired: 0 },
  };
}
