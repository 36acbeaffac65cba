import type { CommitSha } from '../model/ids.ts';
import type { CommitInfo } from './port.ts';

/** A commit in the words of a library or program. */
interface RawCommit {
  readonly sha: CommitSha;
  readonly name: string;
  readonly email: string;
  readonly committedAt: number;
  readonly message: string;
}

/** A commit as it is shown. */
export function commitInfo({ sha, name, email, committedAt, message }: RawCommit): CommitInfo {
  const [subject = ''] = message.trimStart().split(/\n\s*\n/, 1);
  return {
    sha,
    author: printable(`${name.trim()} <${email.trim()}>`),
    subject: printable(subject.trimEnd().replaceAll(/\s*\n\s*/g, ' ')),
    committedAt,
  };
}

// oxlint-disable-next-line no-control-regex -- control characters are what it looks for
const UNPRINTABLE = /[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;

/** Text of strangers ends in terminals and logs: no escape sequences, no turned writing direction. */
function printable(text: string): string {
  return text.trim().slice(0, 500).replace(UNPRINTABLE, '\ufffd');
}
