import type { CodeTable } from '../model/codes.ts';

export type FileCode =
  | 'FS1001'
  | 'FS1002'
  | 'FS1003'
  | 'FS1004'
  | 'FS1005'
  | 'FS1006'
  | 'FS1007'
  | 'FS1008'
  | 'FS1009'
  | 'FS1010'
  | 'FS1011'
  | 'FS1012'
  | 'FS1013'
  | 'FS1014'
  | 'FS1015'
  | 'FS1016'
  | 'FS1017'
  | 'FS1018'
  | 'FS1019'
  | 'FS1020'
  | 'FS1021'
  | 'FS1022'
  | 'FS1023'
  | 'FS1024'
  | 'FS1025';

/** Files and the YAML in them: FS10xx. */
export const fileCodes: CodeTable<FileCode> = {
  FS1001: {
    title: 'file too large',
    severity: 'error',
    cause: 'A file of the fleet may have at most 256 KiB.',
    example: 'a YAML file of 300 KiB',
    wayOut: 'Split the file: any number of files and folders is read.',
  },
  FS1002: {
    title: 'not UTF-8',
    severity: 'error',
    cause: 'Files are UTF-8; the bytes of this one are not.',
    example: 'a file saved as Latin-1',
    wayOut: 'Save the file as UTF-8.',
  },
  FS1003: {
    title: 'UTF-16 or UTF-32',
    severity: 'error',
    cause: 'Files are UTF-8; this one is UTF-16 or UTF-32.',
    example: 'a file saved as "Unicode" by a Windows editor',
    wayOut: 'Save the file as UTF-8.',
  },
  FS1004: {
    title: 'byte order mark',
    severity: 'error',
    cause: 'The file starts with a byte order mark, which other tools take for content.',
    example: 'a file saved as "UTF-8 with BOM"',
    wayOut: 'Save the file as UTF-8 without BOM.',
  },
  FS1005: {
    title: 'control character',
    severity: 'error',
    cause: 'YAML allows no control characters but tab and line ends.',
    example: 'a NUL byte in a value',
    wayOut: 'Remove the character.',
  },
  FS1006: {
    title: 'Git LFS pointer',
    severity: 'error',
    cause: 'The file in Git is a pointer; its content is elsewhere and never fetched.',
    example: 'version https://git-lfs.github.com/spec/v1',
    wayOut: 'Take YAML files out of Git LFS.',
  },
  FS1007: {
    title: 'symbolic link',
    severity: 'error',
    cause: 'Links are never followed, so what a YAML file behind one declares would be missing.',
    example: 'slices/payments.yaml -> ../other/payments.yaml',
    wayOut: 'Put the file itself here, or list the link in .fleetsliceignore.',
  },
  FS1008: {
    title: 'link or submodule skipped',
    severity: 'warning',
    cause: 'Links to folders and submodules are never followed.',
    example: 'a submodule in the folder of the fleet',
    wayOut: 'Put the files themselves here, or list the path in .fleetsliceignore.',
  },
  FS1009: {
    title: 'too many files',
    severity: 'error',
    cause: 'A fleet has at most 50,000 files.',
    example: 'a fleet of 60,000 files',
    wayOut: 'Put several documents into one file, or split the fleet.',
  },
  FS1010: {
    title: 'bad YAML',
    severity: 'error',
    cause: 'The text is not valid YAML 1.2.',
    example: 'subnets: [10.64.0.0/16',
    wayOut: 'Correct the text at the named place.',
  },
  FS1011: {
    title: 'tab as indentation',
    severity: 'error',
    cause: 'YAML is indented with spaces.',
    example: 'spec:\\n\\tsubnets: []',
    wayOut: 'Replace the tabs by spaces.',
  },
  FS1012: {
    title: 'template placeholder',
    severity: 'error',
    cause: 'Files are read as they are; there is no templating.',
    example: 'name: {{ .Values.name }}',
    wayOut:
      'Render the template first and pipe the result into `fleetslice validate -`, or list it in .fleetsliceignore.',
  },
  FS1013: {
    title: 'YAML directive',
    severity: 'error',
    cause: 'A %YAML or %TAG line changes how the same text is read.',
    example: '%YAML 1.1',
    wayOut: 'Remove the line.',
  },
  FS1014: {
    title: 'anchor or alias',
    severity: 'error',
    cause: 'Anchors and aliases hide what a document says, and can grow without bound.',
    example: 'clusters: *all',
    wayOut: 'Write the value out.',
  },
  FS1015: {
    title: 'YAML tag',
    severity: 'error',
    cause: 'A tag changes the type of a value.',
    example: 'name: !!str 12',
    wayOut: 'Remove the tag; put text that looks like a number in quotes.',
  },
  FS1016: {
    title: 'merge key',
    severity: 'error',
    cause: 'Merge keys hide what a document says.',
    example: '<<: *base',
    wayOut: 'Write the fields out.',
  },
  FS1017: {
    title: 'duplicate key',
    severity: 'error',
    cause: 'A key stands twice in one mapping, so one of the values would be lost.',
    example: 'subnets: []\\nsubnets: []',
    wayOut: 'Remove one of them.',
  },
  FS1018: {
    title: 'key that is no text',
    severity: 'error',
    cause: 'Keys are plain text, and not `__proto__`.',
    example: '? [a, b]\\n: value',
    wayOut: 'Use text as the key.',
  },
  FS1019: {
    title: 'nested too deep',
    severity: 'error',
    cause: 'Documents have at most 64 levels.',
    example: '[[[[[[[[[[[[…',
    wayOut: 'Flatten the document; no field needs this.',
  },
  FS1020: {
    title: 'number that changes its value',
    severity: 'error',
    cause:
      'Integers beyond 2^53, numbers such as 012, 0o14 and 1e3, and values such as .inf are read differently by different tools.',
    example: 'port: 0755',
    wayOut: 'Write the number in its plain form, or put it in quotes if it is text.',
  },
  FS1021: {
    title: 'secret',
    severity: 'error',
    cause: 'No field of any kind holds a secret, and what is in Git stays there.',
    example: 'privateKey: (a WireGuard key)',
    wayOut: 'Remove it and replace the key or token: it has been exposed.',
  },
  FS1022: {
    title: 'too many findings',
    severity: 'error',
    cause: 'Only the first 100 findings of a file, and 10,000 of a fleet, are listed.',
    example: 'a file with 101 unknown fields',
    wayOut: 'Correct what is listed and run it again.',
  },
  FS1023: {
    title: 'bad ignore pattern',
    severity: 'error',
    cause: '.fleetsliceignore knows *, **, ?, /, ! and comments, and at most 1,000 patterns.',
    example: '*.[ch]',
    wayOut: 'Write the pattern without character classes and escapes.',
  },
  FS1024: {
    title: 'unsafe file name',
    severity: 'error',
    cause: 'A file name with control characters could forge lines of output.',
    example: 'a name with a line break',
    wayOut: 'Rename the file.',
  },
  FS1025: {
    title: 'text that others read differently',
    severity: 'warning',
    cause:
      'Without quotes it is text here, as YAML 1.2 says, but a truth value or a number for YAML 1.1, which kubectl and many others read.',
    example: 'labels: {critical: yes}',
    wayOut: 'Put it in quotes.',
  },
};
