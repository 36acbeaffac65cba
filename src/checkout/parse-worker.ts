import { parentPort } from 'node:worker_threads';
import { answerBatch, type Batch } from './worker-batch.ts';

/** The program of a parsing thread: batches come in, lines go out, in the same order. */
const port = parentPort;
port?.on('message', (batch: Batch) => port.postMessage(answerBatch(batch)));
