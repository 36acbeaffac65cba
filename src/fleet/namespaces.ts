import type { Findings, Place } from './findings.ts';
import { checkNotEmpty, checkUniqueNames } from './lists.ts';
import { checkMembers, type SliceContext } from './members.ts';

/** Namespaces of a slice and exceptions from their isolation: each once, and only on members. */
export function checkNamespaces(slice: SliceContext, findings: Findings): void {
  const { namespaces = [], namespaceIsolation = {} } = slice.document.spec;
  const at = (pointer: string): Place => ({ source: slice.document.source, pointer: `/spec/${pointer}` });
  checkUniqueNames(namespaces, at('namespaces'), { code: 'FS2003', what: 'namespace' }, findings);
  for (const [index, { name, clusters }] of namespaces.entries()) {
    const place = at(`namespaces/${index}/clusters`);
    checkNotEmpty(clusters, place, `namespace ${name} joins the slice nowhere`, findings);
    checkMembers(clusters ?? [], place, slice, findings);
  }
  for (const [index, { namespace, clusters }] of (namespaceIsolation.allow ?? []).entries()) {
    const place = at(`namespaceIsolation/allow/${index}/clusters`);
    checkNotEmpty(clusters, place, `namespace ${namespace} is allowed nowhere`, findings);
    checkMembers(clusters ?? [], place, slice, findings);
    checkUse(namespace, at(`namespaceIsolation/allow/${index}/namespace`), slice, findings);
  }
}

/** A rule for a namespace that is in the slice on all members changes nothing. */
function checkUse(namespace: string, place: Place, { document }: SliceContext, findings: Findings): void {
  const index = (document.spec.namespaces ?? []).findIndex(
    ({ name, clusters }) => name === namespace && clusters === undefined,
  );
  if (index === -1) return;
  const related = {
    source: document.source,
    pointer: `/spec/namespaces/${index}`,
    message: 'in the slice by this entry',
  };
  findings.add('FS2054', place, `namespace ${namespace} is in slice ${document.name} anyway`, {
    related: [related],
  });
}
