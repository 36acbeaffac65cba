import type { CodeTable } from '../model/codes.ts';
import { type FileCode, fileCodes } from './file-codes.ts';
import { type KindCode, kindCodes } from './kind-codes.ts';

export type DocumentCode = FileCode | KindCode;

/** Every code of this stage, with what it means and the way out. */
export const documentCodes: CodeTable<DocumentCode> = { ...fileCodes, ...kindCodes };
