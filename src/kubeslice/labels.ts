import { unescapeSegment } from '../documents/quote.ts';
import type { Draft } from './draft.ts';
import { isLabelKey, isLabelValue } from './names.ts';
import type { KubeSliceObject } from './object.ts';

/** Labels that KubeSlice, Helm and kubectl put on objects for themselves. */
const MACHINERY =
  /kubeslice|^(?:original-slice-name|worker-cluster|project-namespace|slice-name|standard-qos-profile|project-name)$|^(?:app\.kubernetes\.io|helm\.sh|argocd\.argoproj\.io|kustomize\.toolkit\.fluxcd\.io)\//;
const MOST_LABELS = 64;

/** Copies the labels that people wrote. */
export function mapLabels(object: KubeSliceObject, draft: Draft): void {
  const labels: Record<string, string> = {};
  for (const pointer of object.below('/metadata/labels')) {
    const key = unescapeSegment(pointer.slice('/metadata/labels/'.length));
    const value = object.text(pointer);
    if (value === undefined) continue;
    if (MACHINERY.test(key)) {
      object.lose(pointer, 'a label that a program put there for itself');
    } else if (isLabelKey(key) && isLabelValue(value) && Object.keys(labels).length < MOST_LABELS) {
      labels[key] = value;
      draft.metadata['labels'] = labels;
      object.map(pointer, draft, pointer);
    } else {
      object.drop(pointer, 'Kubernetes would refuse the label');
    }
  }
}
