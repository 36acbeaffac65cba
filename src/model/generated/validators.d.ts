// Generated from schema/ by scripts/generate.ts. Do not edit.

/** What one keyword of a schema found wrong; as ajv reports it. */
export interface SchemaError {
  /** RFC 6901 pointer into the data. */
  readonly instancePath: string;
  /** Where the keyword stands: `#/properties/spec/required`. */
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** True for valid data; otherwise `errors` holds all that is wrong, until the next call. */
export interface Validator {
  (data: unknown): boolean;
  readonly errors?: readonly SchemaError[] | null;
}

export declare const validateCluster: Validator;
export declare const validateFleet: Validator;
export declare const validateQoSProfile: Validator;
export declare const validateServiceExport: Validator;
export declare const validateSlice: Validator;
export declare const validateWireControl: Validator;
export declare const validateWireFacts: Validator;
export declare const validateWireFleet: Validator;
export declare const validateWireIndex: Validator;
export declare const validateWireSlice: Validator;
export declare const validateWireStatus: Validator;
