/** MIME type to content, as nbformat stores it. */
export type OutputData = Readonly<Record<string, unknown>>;

/** Text that a cell wrote to a stream. */
export interface StreamOutput {
  readonly output_type: 'stream';
  readonly name: string;
  readonly text: string;
}

/** Something that a cell displayed. */
export interface DisplayOutput {
  readonly output_type: 'display_data' | 'execute_result';
  readonly data: OutputData;
  readonly metadata: OutputData;
  readonly execution_count?: number | null;
}

/** The error that ended a cell. */
export interface ErrorOutput {
  readonly output_type: 'error';
  readonly ename: string;
  readonly evalue: string;
  readonly traceback: readonly string[];
}

/** Anything that a cell put out. */
export type Output = StreamOutput | DisplayOutput | ErrorOutput;

/** A cell with its texts in one piece; `outputs` and `execution_count` are a code cell's only. */
export interface Cell {
  readonly id?: string;
  readonly cell_type: 'code' | 'markdown' | 'raw';
  readonly metadata: Readonly<Record<string, unknown>>;
  readonly source: string;
  readonly outputs?: readonly Output[];
  readonly execution_count?: number | null;
  readonly attachments?: Readonly<Record<string, OutputData>>;
}

/** A notebook in memory: nbformat 4, multi-line texts joined (field names are the file format's own). */
export interface Notebook {
  readonly cells: readonly Cell[];
  readonly metadata: Readonly<Record<string, unknown>>;
  readonly nbformat: 4;
  readonly nbformat_minor: number;
}
