const LOCK_PATH = /^locks\/([^/]+)\.lock\.yaml$/;

/** The slice whose lock file this is; undefined for any other path. */
export function sliceOfLock(path: string): string | undefined {
  return LOCK_PATH.exec(path)?.[1];
}

export function lockPath(slice: string): string {
  return `locks/${slice}.lock.yaml`;
}
