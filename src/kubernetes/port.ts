/**
 * kubernetes/ — the API server of a Kubernetes cluster: a client that keeps its connections and knows which requests may
 * be repeated, a reflector that notices when a watch is dead, and the store that is built on both.
 */

/** An API server, as somebody may use it. Errors are those of `errorOf`: Failure, or Waiting where time helps. */
export interface ApiServer {
  /**
   * The JSON of the answer; asks again, within bounds, where the rules allow it. What was done by an attempt whose answer
   * was lost may then look like the act of somebody else: `isUncertain` tells it of the error.
   */
  call(request: ApiRequest): Promise<unknown>;
  /**
   * The lines of a watch, as they come, until the server ends it or the signal fires; none at first, when it is open.
   * Throws when it is cut, refused, or silent for too long. Never tries again by itself.
   */
  follow(request: ApiWatch): AsyncIterable<readonly string[]>;
}

export interface ApiRequest {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Below the address of the server, with a slash in front. */
  readonly path: string;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: object;
  /** JSON unless told. */
  readonly accept?: string;
  /** What is tried, for error messages: "cannot …". */
  readonly doing: string;
}

export interface ApiWatch {
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly accept: string;
  readonly doing: string;
  /** Milliseconds without a single byte after which the watch counts as dead. */
  readonly silence: number;
  readonly signal: AbortSignal;
}
